// How comments came, when, and whose they are: said once for all that are entered in a row.

import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import { type ReactNode, Suspense, useDeferredValue, useState } from "react";
import { Button } from "~/design/Button/Button";
import { SelectField, TextField } from "~/design/Field/Field";
import { ChooseOrganisation } from "~/rooms/organisations/ChooseOrganisation";
import { CHANNELS, TEXT_LANGUAGES, useSaying } from "~/words/vocabulary";
import type { CapturedBy, Source } from "./sitting";
import type { Publicity } from "./written";
import { saidIn } from "./zoned";

const SHOWN: Readonly<Record<Publicity, MessageDescriptor>> = {
  NAMED: msg`with the speaker's name`,
  ORGANISATION_ONLY: msg`with the organisation's name only`,
  NOT_PUBLIC: msg`not in public`,
};
const WAYS: readonly CapturedBy[] = ["EMAIL", "MEETING", "PAPER", "WORD"];

interface CaptureSourceProps {
  readonly source: Source;
  readonly window: {
    readonly zone: string;
    readonly opensAt: string | null | undefined;
    readonly closesAt: string | null | undefined;
  };
  readonly wrong: Readonly<Record<string, string>>;
  readonly onChange: (part: Partial<Source>) => void;
}

export function CaptureSource({ source, window, wrong, onChange }: CaptureSourceProps): ReactNode {
  const say = useSaying();
  const day = (at: string | null | undefined): string | undefined =>
    at ? saidIn(window.zone, Date.parse(at)).day : undefined;
  const named = (words: typeof CHANNELS, values: readonly string[]) =>
    values.map((value) => ({ value, name: say(words, value) }));
  return (
    <section className="stack">
      <h2>
        <Trans>Where it comes from</Trans>
      </h2>
      <div className="capture-source">
        <SelectField
          label={<Trans>It came</Trans>}
          value={source.channel}
          options={named(CHANNELS, WAYS)}
          onChoose={(channel) => onChange({ channel: channel as CapturedBy })}
        />
        <TextField
          type="date"
          label={<Trans>Received on</Trans>}
          required
          min={day(window.opensAt)}
          max={day(window.closesAt)}
          value={source.day}
          wrong={wrong["receivedAt"]}
          onChange={(event) => onChange({ day: event.target.value })}
        />
        <TextField
          type="time"
          label={<Trans>at</Trans>}
          value={source.hour}
          onChange={(event) => onChange({ hour: event.target.value })}
        />
        <SelectField
          label={<Trans>Written in</Trans>}
          value={source.language}
          options={named(TEXT_LANGUAGES, ["sq", "sr", "en", "tr", "bs"])}
          onChoose={(language) => onChange({ language })}
        />
        <TextField
          label={<Trans>Who said it</Trans>}
          maxLength={200}
          value={source.speaker}
          wrong={wrong["speakerName"]}
          onChange={(event) => onChange({ speaker: event.target.value })}
        />
        <SelectField
          label={<Trans>Shown</Trans>}
          value={source.publicity}
          options={named(SHOWN, Object.keys(SHOWN))}
          onChoose={(publicity) => onChange({ publicity: publicity as Publicity })}
        />
      </div>
      <ForOrganisation
        organisation={source.organisation}
        onChange={(organisation) => onChange({ organisation })}
      />
    </section>
  );
}

interface ForOrganisationProps {
  readonly organisation: Source["organisation"];
  readonly onChange: (organisation: Source["organisation"]) => void;
}

export function ForOrganisation({ organisation, onChange }: ForOrganisationProps): ReactNode {
  const [starting, setStarting] = useState("");
  const asked = useDeferredValue(starting.trim());
  if (organisation) {
    return (
      <p className="row tight">
        <span>
          <Trans>
            For <strong>{organisation.name}</strong>
          </Trans>
        </span>
        <Button isSmall onClick={() => onChange(undefined)}>
          <Trans>For another, or for nobody</Trans>
        </Button>
      </p>
    );
  }
  return (
    <div className="stack tight">
      <TextField
        type="search"
        label={<Trans>For which organisation; its name begins with</Trans>}
        isOptional
        value={starting}
        onChange={(event) => setStarting(event.target.value)}
      />
      {asked !== "" && (
        <Suspense>
          <ChooseOrganisation
            starting={asked}
            chosen={undefined}
            onChoose={(id, name) => {
              setStarting("");
              onChange({ id, name });
            }}
          />
        </Suspense>
      )}
    </div>
  );
}

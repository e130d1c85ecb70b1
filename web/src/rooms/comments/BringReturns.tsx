// One or several files that came back, and whose they are: said once for all that are chosen together.

import { Trans, useLingui } from "@lingui/react/macro";
import { useSearch } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { graphql, useFragment } from "react-relay";
import { asTextLanguage } from "~/app/languages";
import type { Search } from "~/app/page";
import { languageOfAddress } from "~/app/remembering";
import { useViewer } from "~/app/session";
import { SelectField } from "~/design/Field/Field";
import { Section } from "~/design/Page/Page";
import { TEXT_LANGUAGES, useSaying } from "~/words/vocabulary";
import type { BringReturns_consultation$key } from "./__generated__/BringReturns_consultation.graphql";
import { BroughtFiles } from "./BroughtFiles";
import { useBringing } from "./bringing";
import { ReturnFiles } from "./ReturnFiles";
import { ReturnSource, type Sender } from "./ReturnSource";
import { momentIn, saidIn } from "./zoned";

interface BringReturnsProps {
  readonly consultation: BringReturns_consultation$key;
  readonly onRead: () => void;
}

export function BringReturns({ onRead, ...props }: BringReturnsProps): ReactNode {
  const { t } = useLingui();
  const say = useSaying();
  const consultation = useFragment(
    graphql`
      fragment BringReturns_consultation on Consultation {
        id
        slug
        zone
        opensAt
        closesAt
        phase
        viewerCanCapture
        version {
          texts {
            language
            isLeading
          }
        }
      }
    `,
    props.consultation,
  );
  const { id, slug, zone, opensAt, closesAt, phase, viewerCanCapture, version } = consultation;
  const asked = (useSearch({ strict: false }) as Search)["organisation"];
  const led = (useViewer()?.mandates ?? []).filter(({ isLead }) => isLead);
  const own = led.find(({ organisation }) => organisation.slug === asked) ?? led[0];
  const [ownId, setOwnId] = useState(own?.organisation.id);
  const [language, setLanguage] = useState(likely(version.texts));
  const [sender, setSender] = useState<Sender>({
    organisation: undefined,
    speaker: "",
    ...(phase === "OPEN" ? saidIn(zone, Date.now()) : { day: "", hour: "12:00" }),
  });
  const { brought, isBringing, bring } = useBringing(onRead);
  const isReady = viewerCanCapture ? sender.day !== "" : ownId !== undefined;

  function take(files: readonly File[]): void {
    const received = viewerCanCapture
      ? {
          organisationId: sender.organisation?.id ?? null,
          speakerName: sender.speaker.trim() || null,
          receivedAt: momentIn(zone, sender.day, sender.hour || "12:00") ?? null,
        }
      : { organisationId: ownId ?? null };
    void bring(files, { consultationId: id, language, ...received });
  }

  return (
    <Section title={<Trans>Bring what came back</Trans>}>
      <div className="stack">
        {viewerCanCapture && (
          <ReturnSource
            sender={sender}
            window={{ zone, opensAt, closesAt }}
            onChange={(part) => setSender({ ...sender, ...part })}
          />
        )}
        {!viewerCanCapture && led.length > 1 && (
          <SelectField
            label={t`For which organisation`}
            value={ownId ?? ""}
            options={led.map(({ organisation }) => ({
              value: organisation.id,
              name: organisation.name,
            }))}
            onChoose={setOwnId}
          />
        )}
        {version.texts.length > 1 && (
          <SelectField
            label={t`Language of the text that was sent out`}
            value={language}
            options={version.texts.map((text) => ({
              value: text.language,
              name: say(TEXT_LANGUAGES, text.language.slice(0, 2)),
            }))}
            onChoose={setLanguage}
          />
        )}
        <ReturnFiles isDisabled={!isReady || isBringing} onTake={take} />
        <BroughtFiles slug={slug} brought={brought} />
      </div>
    </Section>
  );
}

/** The text that the copies on this page are made of: in the screens' language, else the leading one. */
function likely(
  texts: ReadonlyArray<{ readonly language: string; readonly isLeading: boolean }>,
): string {
  const spoken = asTextLanguage(languageOfAddress());
  const same = texts.find(({ language }) => language.slice(0, 2) === spoken);
  return (same ?? texts.find(({ isLeading }) => isLeading) ?? texts[0])?.language ?? spoken;
}

// For whom somebody speaks, who reads it, under which name, and in which language.

import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { CheckField, SelectField } from "~/design/Field/Field";
import { PUBLICITIES, TEXT_LANGUAGES, useSaying } from "~/words/vocabulary";
import type { SpeakingFor_consultation$key } from "./__generated__/SpeakingFor_consultation.graphql";
import type { Publicity, Written } from "./written";

interface SpeakingForProps {
  readonly consultation: SpeakingFor_consultation$key;
  readonly words: Written;
  readonly onChange: (part: Partial<Written>) => void;
}

const MYSELF = "";

export function SpeakingFor({ consultation, words, onChange }: SpeakingForProps): ReactNode {
  const { t } = useLingui();
  const saying = useSaying();
  const { viewerMaySpeakFor, viewerMayDiscussInside } = useFragment(
    graphql`
      fragment SpeakingFor_consultation on Consultation {
        viewerMaySpeakFor {
          id
          name
        }
        viewerMayDiscussInside {
          id
          name
        }
      }
    `,
    consultation,
  );
  const publicities = (["NAMED", "ORGANISATION_ONLY", "NOT_PUBLIC"] as const).filter(
    (one) => words.organisationId || one !== "ORGANISATION_ONLY",
  );
  // Where an organisation collects a position, its members speak inside, and its lead for it.
  const names = new Map(
    [...viewerMaySpeakFor, ...viewerMayDiscussInside].map(({ id, name }) => [id, name]),
  );
  const speaksOutside = new Set(viewerMaySpeakFor.map(({ id }) => id));
  const speaksInside = new Set(viewerMayDiscussInside.map(({ id }) => id));
  function speakFor(id: string): void {
    const alone = words.publicity === "ORGANISATION_ONLY" ? "NAMED" : words.publicity;
    if (id === MYSELF) onChange({ organisationId: undefined, isInside: false, publicity: alone });
    else onChange({ organisationId: id, isInside: !speaksOutside.has(id) });
  }
  return (
    <div className="speaking-for">
      {names.size > 0 && (
        <SelectField
          label={<Trans>I speak for</Trans>}
          value={words.organisationId ?? MYSELF}
          options={[
            { value: MYSELF, name: t`myself` },
            ...[...names].map(([value, name]) => ({ value, name })),
          ]}
          onChoose={speakFor}
        />
      )}
      {!words.isInside && (
        <SelectField
          label={<Trans>Shown</Trans>}
          value={words.publicity}
          options={publicities.map((value) => ({ value, name: saying(PUBLICITIES, value) }))}
          onChoose={(value) => onChange({ publicity: value as Publicity })}
        />
      )}
      <SelectField
        label={<Trans>Written in</Trans>}
        value={words.language}
        options={["sq", "sr", "en", "tr", "bs"].map((value) => ({
          value,
          name: saying(TEXT_LANGUAGES, value),
        }))}
        onChoose={(language) => onChange({ language })}
      />
      {words.organisationId && speaksInside.has(words.organisationId) && (
        <CheckField
          label={<Trans>Only inside my organisation: the lead may put it into our position</Trans>}
          checked={words.isInside}
          disabled={!speaksOutside.has(words.organisationId)}
          onCheck={(isInside) => onChange({ isInside })}
        />
      )}
    </div>
  );
}

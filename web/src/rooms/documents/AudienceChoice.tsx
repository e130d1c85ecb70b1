// Who may read a version: each audience includes those before it.

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Choices } from "~/design/Choice/Choices";
import { AUDIENCES, useSaying } from "~/words/vocabulary";

const ALL = ["GROUP", "ORGANISATIONS", "INSTITUTIONS", "PUBLIC"] as const;

export type Audience = (typeof ALL)[number];

/** The audiences that include more people than this one. */
export function widerThan(audience: string): readonly Audience[] {
  return ALL.slice((ALL as readonly string[]).indexOf(audience) + 1);
}

interface AudienceChoiceProps {
  readonly value: Audience | undefined;
  readonly onChoose: (audience: Audience) => void;
  readonly among?: readonly Audience[];
}

export function AudienceChoice({ value, onChoose, among = ALL }: AudienceChoiceProps): ReactNode {
  const say = useSaying();
  return (
    <Choices
      legend={<Trans>Who may read it</Trans>}
      value={value}
      onChoose={onChoose}
      options={among.map((audience) => ({ value: audience, name: say(AUDIENCES, audience) }))}
    />
  );
}

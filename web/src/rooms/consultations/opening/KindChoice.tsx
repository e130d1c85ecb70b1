// Who is asked, at which moment of the drafting, and who that is.

import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Choices } from "~/design/Choice/Choices";
import { CONSULTATION_KINDS, useSaying } from "~/words/vocabulary";

export type Kind = "PRELIMINARY" | "WORKING_GROUP" | "ORGANISATIONS" | "INSTITUTIONS" | "PUBLIC";

const KINDS = {
  PRELIMINARY: msg`Everyone, before a text is drafted.`,
  WORKING_GROUP: msg`Those who sit in the group that drafts the text.`,
  ORGANISATIONS: msg`Verified organisations.`,
  INSTITUTIONS: msg`Institutions and all other verified organisations.`,
  PUBLIC: msg`Everyone.`,
} as const;

interface KindChoiceProps {
  readonly value: string | undefined;
  readonly onChoose: (kind: Kind) => void;
}

export function KindChoice({ value, onChoose }: KindChoiceProps): ReactNode {
  const { i18n } = useLingui();
  const say = useSaying();
  return (
    <Choices<string>
      legend={<Trans>Who is asked</Trans>}
      value={value}
      onChoose={(kind) => onChoose(kind as Kind)}
      options={Object.entries(KINDS).map(([kind, help]) => ({
        value: kind,
        name: say(CONSULTATION_KINDS, kind),
        help: i18n._(help),
      }))}
    />
  );
}

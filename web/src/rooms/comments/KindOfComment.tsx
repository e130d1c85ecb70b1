import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Choices } from "~/design/Choice/Choices";
import { COMMENT_KINDS, useSaying } from "~/words/vocabulary";
import type { Kind } from "./written";

const KINDS: readonly Kind[] = ["REMARK", "SUGGESTION", "QUESTION", "SUPPORT", "OBJECTION"];

interface KindOfCommentProps {
  readonly kind: Kind;
  /** Only what stands somewhere can get another wording. */
  readonly hasPlace: boolean;
  readonly onChoose: (kind: Kind) => void;
}

export function KindOfComment({ kind, hasPlace, onChoose }: KindOfCommentProps): ReactNode {
  const sayKind = useSaying();
  const { i18n } = useLingui();
  const kinds = KINDS.filter((one) => hasPlace || one !== "SUGGESTION");
  return (
    <Choices
      key={i18n.locale}
      isRow
      legend={<Trans>What it is</Trans>}
      options={kinds.map((value) => ({ value, name: sayKind(COMMENT_KINDS, value) }))}
      value={kind}
      onChoose={onChoose}
    />
  );
}

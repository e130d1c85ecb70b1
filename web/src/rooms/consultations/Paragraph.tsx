// A paragraph as it stands in the draft, its number in the margin, its conversation beside it.

import { Trans, useLingui } from "@lingui/react/macro";
import { MessageSquarePlus } from "lucide-react";
import { memo, type ReactNode, useMemo } from "react";
import type { Composer_consultation$key } from "~/rooms/comments/__generated__/Composer_consultation.graphql";
import { BesideContext } from "~/rooms/comments/marks";
import type { Kind } from "~/rooms/comments/written";
import { TABLE_ROW } from "~/rooms/documents/contentsOf";
import { Words } from "~/rooms/documents/Words";
import { Conversation } from "./Conversation";
import type { ReadingParagraph, Redline } from "./reading";

interface ParagraphProps {
  readonly paragraph: ReadingParagraph;
  /** As one speaks of it: `Article 3, 1.` */
  readonly name: string;
  readonly consultation: Composer_consultation$key;
  /** What changed in it, where that is shown. */
  readonly changed: Redline | undefined;
  readonly isOpen: boolean;
  readonly onOpen: (paragraphId: string, isOpen: boolean) => void;
  readonly canWrite: boolean;
  readonly onWrite: (paragraph: ReadingParagraph, kind: Kind) => void;
  readonly composer: ReactNode;
}

export const Paragraph = memo(function Paragraph(props: ParagraphProps): ReactNode {
  const { paragraph, changed, isOpen, canWrite, composer } = props;
  const { kind, depth, position, id, language } = paragraph;
  const { t } = useLingui();
  const label = props.name || t`this paragraph`;
  const beside = useMemo(() => ({ paragraph, words: changed }), [paragraph, changed]);
  const isRow = kind === TABLE_ROW;
  const cell = isRow ? "cell" : undefined;
  const looks = [kind.toLowerCase(), `depth-${depth}`, changed && "changed", isOpen && "open"];
  return (
    <div
      className={`paragraph ${looks.filter(Boolean).join(" ")}`}
      id={`p-${position}`}
      data-paragraph={id}
      tabIndex={-1}
      role={isRow ? "row" : undefined}
    >
      <div className="words" lang={language}>
        <Words {...paragraph} changed={changed} />
      </div>
      <div className="beside" role={cell}>
        <BesideContext value={beside}>
          <Conversation
            paragraph={paragraph}
            label={label}
            counted={paragraph.comments.totalCount}
            isOpen={isOpen}
            onOpen={props.onOpen}
            consultation={props.consultation}
          />
        </BesideContext>
        {canWrite && !composer && (
          <button
            type="button"
            className="add-comment screen-only"
            aria-label={t`Comment on ${label}`}
            onClick={() => props.onWrite(paragraph, "REMARK")}
          >
            <MessageSquarePlus aria-hidden="true" size={18} />
            <span className="add-words">
              <Trans>Comment</Trans>
            </span>
          </button>
        )}
      </div>
      {composer && (
        <div className="writing" role={cell}>
          {composer}
        </div>
      )}
    </div>
  );
});

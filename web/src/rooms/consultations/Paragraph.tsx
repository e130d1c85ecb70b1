// A paragraph as it stands in the draft, its number in the margin, its conversation beside it.

import { Trans, useLingui } from "@lingui/react/macro";
import { MessageSquarePlus } from "lucide-react";
import { memo, type ReactNode } from "react";
import type { Composer_consultation$key } from "~/rooms/comments/__generated__/Composer_consultation.graphql";
import { Conversation } from "~/rooms/comments/Conversation";
import type { Kind } from "~/rooms/comments/written";
import { isHeading } from "~/rooms/documents/contentsOf";
import type { ReadingParagraph } from "./reading";

interface ParagraphProps {
  readonly paragraph: ReadingParagraph;
  readonly consultation: Composer_consultation$key;
  /** How often something was said here since the page was loaded. */
  readonly changes: number;
  readonly canWrite: boolean;
  readonly onWrite: (paragraph: ReadingParagraph, kind: Kind) => void;
  readonly composer: ReactNode;
}

const DEEPEST = 6; // of HTML's headings; the page's own is the first

export const Paragraph = memo(function Paragraph(props: ParagraphProps): ReactNode {
  const { paragraph, canWrite, composer } = props;
  const { kind, depth, position, id, language } = paragraph;
  const { t } = useLingui();
  const label = paragraph.label || t`this paragraph`;
  return (
    <div
      className={`paragraph ${kind.toLowerCase()} depth-${depth}`}
      id={`p-${position}`}
      data-paragraph={id}
      tabIndex={-1}
    >
      <div className="words" lang={language}>
        <Words paragraph={paragraph} />
      </div>
      <div className="beside">
        <div className="row tight">
          <Conversation
            paragraphId={id}
            label={label}
            first={paragraph.comments}
            changes={props.changes}
            consultation={props.consultation}
          />
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
      </div>
      {composer && <div className="writing">{composer}</div>}
    </div>
  );
});

function Words({ paragraph }: { readonly paragraph: ReadingParagraph }): ReactNode {
  const { kind, depth, label, text } = paragraph;
  const printed = label && <span className="label">{label}</span>;
  if (!isHeading(kind)) {
    return (
      <>
        {printed}
        <p data-text="">{text}</p>
      </>
    );
  }
  const Heading = `h${Math.min(2 + depth, DEEPEST)}` as "h2";
  return (
    <Heading>
      {printed} <span data-text="">{text}</span>
    </Heading>
  );
}

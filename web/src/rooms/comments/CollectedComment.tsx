import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { Disclosure } from "~/design/Disclosure/Disclosure";
import { Markdown } from "~/design/Markdown/Markdown";
import type { CollectedComment_comment$key } from "./__generated__/CollectedComment_comment.graphql";
import { OwnComment } from "./OwnComment";
import { SaidComment } from "./SaidComment";

interface CollectedCommentProps {
  readonly comment: CollectedComment_comment$key;
  readonly isChanging: boolean;
  /** What is submitted is withdrawn; before, it is only taken out again. */
  readonly isSubmitted: boolean;
  readonly onChange: () => void;
}

/** A comment of the position; the colleague's own words are one press away. */
export function CollectedComment({
  isChanging,
  isSubmitted,
  onChange,
  ...props
}: CollectedCommentProps): ReactNode {
  const comment = useFragment(
    graphql`
      fragment CollectedComment_comment on Comment
      @argumentDefinitions(language: { type: "Language" }) {
        id
        copiedFrom {
          id
          number
          html
          language
          proposedWording
          author {
            id
            name
          }
        }
        ...SaidComment_comment @arguments(language: $language, hasPlace: true)
        ...OwnComment_comment
      }
    `,
    props.comment,
  );
  const original = comment.copiedFrom;
  const verb = isSubmitted ? <Trans>Withdraw</Trans> : <Trans>Remove</Trans>;
  const name = original?.author?.name ?? "";
  return (
    <SaidComment comment={comment} hasPlace>
      {original && (
        <Disclosure
          summary={
            <Trans>
              The original, no. {String(original.number)}, by {name}
            </Trans>
          }
        >
          <Markdown html={original.html} language={original.language} />
          {original.proposedWording && (
            <blockquote lang={original.language}>{original.proposedWording}</blockquote>
          )}
        </Disclosure>
      )}
      {isChanging && <OwnComment comment={comment} verb={verb} onDone={onChange} />}
    </SaidComment>
  );
}

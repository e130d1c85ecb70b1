import { Trans } from "@lingui/react/macro";
import { type ReactNode, useRef } from "react";
import { graphql, useFragment } from "react-relay";
import { Button } from "~/design/Button/Button";
import { TroubleNotice } from "~/design/Notice/Notice";
import { Tag } from "~/design/Tag/Tag";
import { say } from "~/design/Toast/Toasts";
import { useAct } from "~/graph/act";
import type { InsideComment_comment$key } from "./__generated__/InsideComment_comment.graphql";
import type { InsideCommentMutation } from "./__generated__/InsideCommentMutation.graphql";
import { OwnComment } from "./OwnComment";
import { SaidComment } from "./SaidComment";

interface InsideCommentProps {
  readonly comment: InsideComment_comment$key;
  readonly isCopied: boolean;
  readonly onChange: () => void;
}

/** A colleague's comment, which the lead can copy into the position. */
export function InsideComment({ isCopied, onChange, ...props }: InsideCommentProps): ReactNode {
  const comment = useFragment(
    graphql`
      fragment InsideComment_comment on Comment
      @argumentDefinitions(language: { type: "Language" }) {
        id
        number
        state
        isMine
        parent {
          id
        }
        viewerCanCopyIntoPosition
        ...SaidComment_comment @arguments(language: $language, hasPlace: true)
        ...OwnComment_comment
      }
    `,
    props.comment,
  );
  const copy = useAct<InsideCommentMutation>(graphql`
    mutation InsideCommentMutation($input: CopyIntoPositionInput!) {
      copyIntoPosition(input: $input) {
        __typename
        ... on CopyIntoPositionSuccess {
          comment {
            id
          }
        }
        ... on Problem {
          message
        }
        ... on InvalidProblem {
          fields {
            path
            message
          }
        }
      }
    }
  `);
  const marks = useRef<HTMLDivElement>(null);
  async function copyIt(): Promise<void> {
    const { done } = await copy.run({ commentId: comment.id });
    if (!done) return;
    // The button is gone now; what it said stands where it was.
    marks.current?.focus();
    say(<Trans>Copied into the position. You may edit the copy there.</Trans>);
    onChange();
  }
  const number = String(comment.number);
  const copyButton = comment.viewerCanCopyIntoPosition && !isCopied && (
    <Button isSmall isBusy={copy.isRunning} onClick={() => void copyIt()}>
      <Trans>Copy into the position</Trans>
      <span className="unseen">
        <Trans>No. {number}</Trans>
      </span>
    </Button>
  );
  return (
    <SaidComment comment={comment} hasPlace={!comment.parent}>
      <div ref={marks} tabIndex={-1}>
        <Marks isCopied={isCopied} isWithdrawn={comment.state !== "STANDING"} />
      </div>
      {comment.isMine ? (
        <OwnComment comment={comment} onDone={onChange}>
          {copyButton}
        </OwnComment>
      ) : (
        copyButton && <div className="row tight screen-only">{copyButton}</div>
      )}
      <TroubleNotice trouble={copy.trouble} />
    </SaidComment>
  );
}

interface MarksProps {
  readonly isCopied: boolean;
  readonly isWithdrawn: boolean;
}

function Marks({ isCopied, isWithdrawn }: MarksProps): ReactNode {
  if (!isCopied && !isWithdrawn) return null;
  return (
    <div className="row tight">
      {isCopied && (
        <Tag tone="accepted">
          <Trans>in the position</Trans>
        </Tag>
      )}
      {isWithdrawn && (
        <Tag tone="waiting">
          <Trans>withdrawn</Trans>
        </Tag>
      )}
    </div>
  );
}

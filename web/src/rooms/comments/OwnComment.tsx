// What its author can do with a comment while the window is open: say it otherwise, take it back.

import { Trans } from "@lingui/react/macro";
import { lazy, type ReactNode, Suspense, useRef, useState } from "react";
import { graphql, useFragment } from "react-relay";
import { Button } from "~/design/Button/Button";
import { say } from "~/design/Toast/Toasts";
import type { OwnComment_comment$key } from "./__generated__/OwnComment_comment.graphql";

// Readers need neither the form nor the question.
const EditComment = lazy(() => import("./EditComment"));
const WithdrawComment = lazy(() => import("./WithdrawComment"));

interface OwnCommentProps {
  readonly comment: OwnComment_comment$key;
  readonly verb?: ReactNode;
  readonly onDone?: () => void;
  /** What else can be done with it, in the same row. */
  readonly children?: ReactNode;
}

export function OwnComment(props: OwnCommentProps): ReactNode {
  // The form takes the focus with it when it goes; this is where it stood.
  const row = useRef<HTMLDivElement>(null);
  const [doing, setDoing] = useState<"edit" | "withdraw">();
  const comment = useFragment(
    graphql`
      fragment OwnComment_comment on Comment {
        viewerCanEdit
        viewerCanWithdraw
        ...EditComment_comment
        ...WithdrawComment_comment
      }
    `,
    props.comment,
  );
  function close(): void {
    setDoing(undefined);
    row.current?.focus();
  }
  function done(words: ReactNode): void {
    close();
    say(words);
    props.onDone?.();
  }
  return (
    <>
      <div ref={row} tabIndex={-1} className="row tight screen-only">
        {props.children}
        {comment.viewerCanEdit && doing !== "edit" && (
          <Button isSmall onClick={() => setDoing("edit")}>
            <Trans>Edit</Trans>
          </Button>
        )}
        {comment.viewerCanWithdraw && (
          <Button isSmall look="danger" onClick={() => setDoing("withdraw")}>
            {props.verb ?? <Trans>Withdraw</Trans>}
          </Button>
        )}
      </div>
      <Suspense>
        {doing === "edit" && (
          <EditComment
            comment={comment}
            onDone={() => done(<Trans>Your changes were received.</Trans>)}
            onCancel={close}
          />
        )}
        {doing === "withdraw" && (
          <WithdrawComment
            comment={comment}
            verb={props.verb}
            onDone={() => done(<Trans>The comment does not stand any more.</Trans>)}
            onCancel={close}
          />
        )}
      </Suspense>
    </>
  );
}

// What the viewer may do with a comment: reply, support it, say it otherwise, take it back.

import { Trans } from "@lingui/react/macro";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { graphql, useFragment } from "react-relay";
import { Button } from "~/design/Button/Button";
import { say } from "~/design/Toast/Toasts";
import { useAct } from "~/graph/act";
import type { CommentActs_comment$key } from "./__generated__/CommentActs_comment.graphql";
import type { CommentActsWithdrawMutation } from "./__generated__/CommentActsWithdrawMutation.graphql";
import type { Composer_consultation$key } from "./__generated__/Composer_consultation.graphql";
import { Composer } from "./Composer";
import { Endorsing } from "./Endorsing";
import { useNews } from "./newComments";

const EditInConversation = lazy(() => import("./EditInConversation"));
const Ask = lazy(() => import("~/design/Dialog/Ask").then((module) => ({ default: module.Ask })));

const WITHDRAW = graphql`
  mutation CommentActsWithdrawMutation($input: WithdrawCommentInput!) {
    withdrawComment(input: $input) {
      __typename
      ... on WithdrawCommentSuccess {
        comment {
          id
          state
          viewerCanWithdraw
          viewerCanReply
          viewerCanEdit
          ...Endorsing_comment
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
`;

interface CommentActsProps {
  readonly comment: CommentActs_comment$key;
  readonly consultation: Composer_consultation$key;
  readonly onReplied: () => void;
  /** Once what was opened here is gone, with the focus that was in it. */
  readonly onClosed: () => void;
}

export default function CommentActs(props: CommentActsProps): ReactNode {
  const comment = useFragment(
    graphql`
      fragment CommentActs_comment on Comment {
        id
        number
        state
        viewerCanWithdraw
        viewerCanReply
        viewerCanEdit
        ...Endorsing_comment
      }
    `,
    props.comment,
  );
  const [doing, setDoing] = useState<"reply" | "edit" | "withdraw">();
  const news = useNews();
  const withdraw = useAct<CommentActsWithdrawMutation>(WITHDRAW);
  const close = (): void => {
    setDoing(undefined);
    props.onClosed();
  };
  const take = async (): Promise<void> => {
    const result = await withdraw.run({ commentId: comment.id });
    if (!result.done) return;
    close();
    say(<Trans>Comment no. {comment.number} is withdrawn.</Trans>);
  };
  return (
    <>
      {comment.viewerCanReply && comment.state === "STANDING" && doing !== "reply" && (
        <Button isSmall look="quiet" onClick={() => setDoing("reply")}>
          <Trans>Reply</Trans>
        </Button>
      )}
      <Endorsing comment={comment} />
      {comment.viewerCanEdit && doing !== "edit" && (
        <Button isSmall look="quiet" onClick={() => setDoing("edit")}>
          <Trans>Edit</Trans>
        </Button>
      )}
      {comment.viewerCanWithdraw && (
        <Button isSmall look="quiet" onClick={() => setDoing("withdraw")}>
          <Trans>Withdraw</Trans>
        </Button>
      )}
      {doing === "reply" && (
        <Composer
          consultation={props.consultation}
          place={null}
          parent={comment}
          kind="REMARK"
          onDone={(reply) => {
            close();
            news.tell(comment.id, reply.id);
            props.onReplied();
          }}
          onCancel={close}
        />
      )}
      <Suspense>
        {doing === "edit" && (
          <EditInConversation
            number={comment.number}
            onDone={() => {
              close();
              say(<Trans>Your changes were received.</Trans>);
            }}
            onCancel={close}
          />
        )}
        {doing === "withdraw" && (
          <Ask
            title={<Trans>Withdraw comment no. {comment.number}?</Trans>}
            verb={<Trans>Withdraw it</Trans>}
            isOpen
            isDangerous
            isBusy={withdraw.isRunning}
            trouble={withdraw.trouble}
            onClose={() => setDoing(undefined)}
            onSure={() => void take()}
          >
            <p>
              <Trans>
                Others no longer read it, and it is not answered. It cannot be brought back.
              </Trans>
            </p>
          </Ask>
        )}
      </Suspense>
    </>
  );
}

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { Ask } from "~/design/Dialog/Ask";
import { useAct } from "~/graph/act";
import type { WithdrawComment_comment$key } from "./__generated__/WithdrawComment_comment.graphql";
import type { WithdrawCommentMutation } from "./__generated__/WithdrawCommentMutation.graphql";

interface WithdrawCommentProps {
  readonly comment: WithdrawComment_comment$key;
  readonly verb?: ReactNode;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Asks once before a comment is taken back: it cannot be put up again. */
export default function WithdrawComment(props: WithdrawCommentProps): ReactNode {
  const { id, number } = useFragment(
    graphql`
      fragment WithdrawComment_comment on Comment {
        id
        number
      }
    `,
    props.comment,
  );
  const withdraw = useAct<WithdrawCommentMutation>(graphql`
    mutation WithdrawCommentMutation($input: WithdrawCommentInput!) {
      withdrawComment(input: $input) {
        __typename
        ... on WithdrawCommentSuccess {
          comment {
            id
            state
            viewerCanEdit
            viewerCanWithdraw
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
  return (
    <Ask
      isOpen
      isDangerous
      title={<Trans>Take back comment no. {number}?</Trans>}
      verb={props.verb ?? <Trans>Withdraw</Trans>}
      isBusy={withdraw.isRunning}
      trouble={withdraw.trouble}
      onClose={props.onCancel}
      onSure={() => void withdraw.run({ commentId: id }).then(({ done }) => done && props.onDone())}
    >
      <p>
        <Trans>
          It does not stand any more from then on: nobody answers it, and it cannot be put up again.
          Its number stays, and that it was withdrawn. You may write another one while the
          consultation is open.
        </Trans>
      </p>
    </Ask>
  );
}

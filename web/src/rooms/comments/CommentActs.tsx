// What the viewer may do with a comment: reply, support it for an organisation, take it back.

import { Trans } from "@lingui/react/macro";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { graphql, useFragment } from "react-relay";
import { Button } from "~/design/Button/Button";
import { TroubleNotice } from "~/design/Notice/Notice";
import { say } from "~/design/Toast/Toasts";
import { useAct } from "~/graph/act";
import type { CommentActs_comment$key } from "./__generated__/CommentActs_comment.graphql";
import type { CommentActsEndorseMutation } from "./__generated__/CommentActsEndorseMutation.graphql";
import type { CommentActsWithdrawMutation } from "./__generated__/CommentActsWithdrawMutation.graphql";
import type { Composer_consultation$key } from "./__generated__/Composer_consultation.graphql";
import { Composer } from "./Composer";

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

const ENDORSE = graphql`
  mutation CommentActsEndorseMutation($input: EndorseCommentInput!) {
    endorseComment(input: $input) {
      __typename
      ... on EndorseCommentSuccess {
        comment {
          id
          viewerCanEndorseFor {
            id
          }
          endorsedBy {
            id
          }
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
  readonly onChange: () => void;
}

export default function CommentActs(props: CommentActsProps): ReactNode {
  const comment = useFragment(
    graphql`
      fragment CommentActs_comment on Comment {
        id
        number
        viewerCanWithdraw
        viewerCanReply
        viewerCanEndorseFor {
          id
          name
          shortName
        }
      }
    `,
    props.comment,
  );
  const [isReplying, setIsReplying] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const withdraw = useAct<CommentActsWithdrawMutation>(WITHDRAW);
  const endorse = useAct<CommentActsEndorseMutation>(ENDORSE);
  const take = async (): Promise<void> => {
    const result = await withdraw.run({ commentId: comment.id });
    if (!result.done) return;
    setIsAsking(false);
    say(<Trans>Comment no. {comment.number} is withdrawn.</Trans>);
    props.onChange();
  };
  return (
    <>
      {comment.viewerCanReply && (
        <Button isSmall look="quiet" onClick={() => setIsReplying(true)}>
          <Trans>Reply</Trans>
        </Button>
      )}
      {comment.viewerCanEndorseFor.map((organisation) => (
        <Button
          key={organisation.id}
          isSmall
          look="quiet"
          isBusy={endorse.isRunning}
          onClick={() =>
            void endorse.run({ commentId: comment.id, forOrganisationId: organisation.id })
          }
        >
          <Trans>Support for {organisation.shortName ?? organisation.name}</Trans>
        </Button>
      ))}
      {comment.viewerCanWithdraw && (
        <Button isSmall look="quiet" onClick={() => setIsAsking(true)}>
          <Trans>Withdraw</Trans>
        </Button>
      )}
      <TroubleNotice trouble={endorse.trouble} />
      {isReplying && (
        <Composer
          consultation={props.consultation}
          place={null}
          parent={comment}
          kind="REMARK"
          onDone={() => {
            setIsReplying(false);
            props.onChange();
          }}
          onCancel={() => setIsReplying(false)}
        />
      )}
      {isAsking && (
        <Suspense>
          <Ask
            title={<Trans>Withdraw comment no. {comment.number}?</Trans>}
            verb={<Trans>Withdraw it</Trans>}
            isOpen
            isDangerous
            isBusy={withdraw.isRunning}
            trouble={withdraw.trouble}
            onClose={() => setIsAsking(false)}
            onSure={() => void take()}
          >
            <p>
              <Trans>
                Others no longer read it, and it is not answered. It cannot be brought back.
              </Trans>
            </p>
          </Ask>
        </Suspense>
      )}
    </>
  );
}

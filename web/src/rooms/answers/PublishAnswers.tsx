// Publishes all answers together; what is still missing is told before.

import { Plural, Trans } from "@lingui/react/macro";
import { type ReactNode, Suspense, useState } from "react";
import { graphql, useFragment, useLazyLoadQuery } from "react-relay";
import { Button } from "~/design/Button/Button";
import { Ask } from "~/design/Dialog/Ask";
import { Dialog } from "~/design/Dialog/Dialog";
import { Loading } from "~/design/Loading/Loading";
import { say } from "~/design/Toast/Toasts";
import { useAct } from "~/graph/act";
import type { PublishAnswers_consultation$key } from "./__generated__/PublishAnswers_consultation.graphql";
import type { PublishAnswersGapsQuery } from "./__generated__/PublishAnswersGapsQuery.graphql";
import type { PublishAnswersMutation } from "./__generated__/PublishAnswersMutation.graphql";
import { OpenLink } from "./OpenLink";

interface PublishAnswersProps {
  readonly consultation: PublishAnswers_consultation$key;
  readonly onPublished: () => void;
}

export function PublishAnswers({ consultation: key, onPublished }: PublishAnswersProps): ReactNode {
  const [isAsked, setIsAsked] = useState(false);
  const { id, slug, phase, waitingForAnswer, decided } = useFragment(
    graphql`
      fragment PublishAnswers_consultation on Consultation {
        id
        slug
        phase
        waitingForAnswer
        decided: comments(only: { answerState: DECIDED }, first: 0) {
          totalCount
        }
      }
    `,
    key,
  );
  const close = (): void => setIsAsked(false);
  // Everything is published, or nobody has commented.
  if (waitingForAnswer + decided.totalCount === 0) return null;
  return (
    <>
      <Button
        look={waitingForAnswer === 0 && phase !== "OPEN" ? "main" : "plain"}
        onClick={() => setIsAsked(true)}
      >
        <Trans>Publish answers</Trans>
      </Button>
      {isAsked && (
        <Suspense
          fallback={
            <Dialog title={<Trans>Publish answers</Trans>} isOpen onClose={close}>
              <Loading />
            </Dialog>
          }
        >
          <Publishing
            consultationId={id}
            slug={slug}
            isOpen={phase === "OPEN"}
            onClose={close}
            onPublished={onPublished}
          />
        </Suspense>
      )}
    </>
  );
}

interface PublishingProps {
  readonly consultationId: string;
  readonly slug: string;
  /** Whether comments may still come. */
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onPublished: () => void;
}

function Publishing(props: PublishingProps): ReactNode {
  const { consultationId, slug, onClose, onPublished } = props;
  const { consultation } = useLazyLoadQuery<PublishAnswersGapsQuery>(
    graphql`
      query PublishAnswersGapsQuery($slug: String!) {
        consultation(slug: $slug) {
          viewerCanPublishAnswers
          waitingForAnswer
          answerGaps {
            code
            message
            commentNumber
          }
        }
      }
    `,
    { slug },
    { fetchPolicy: "network-only" },
  );
  const { run, isRunning, trouble } = useAct<PublishAnswersMutation>(graphql`
    mutation PublishAnswersMutation($input: PublishAnswersInput!) {
      publishAnswers(input: $input) {
        __typename
        ... on PublishAnswersSuccess {
          consultation {
            id
            viewerCanPublishAnswers
            waitingForAnswer
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
  async function publish(): Promise<void> {
    if (!(await run({ consultationId })).done) return;
    onClose();
    say(<Trans>The answers are published.</Trans>);
    onPublished();
  }
  const gaps = consultation?.answerGaps ?? [];
  const waiting = consultation?.waitingForAnswer ?? 0;
  if (props.isOpen || gaps.length > 0 || !consultation?.viewerCanPublishAnswers) {
    return (
      <Dialog
        title={<Trans>What is missing before answers are published</Trans>}
        isOpen
        onClose={onClose}
      >
        {props.isOpen && (
          <p>
            <Trans>
              Comments may come until the consultation closes; answers are published then.
            </Trans>
          </p>
        )}
        {waiting > 0 && (
          <p>
            <Plural
              value={waiting}
              one="# comment has no decided answer yet."
              other="# comments have no decided answer yet."
            />
          </p>
        )}
        <ul className="plain desk-gaps">
          {gaps.map(({ code, message, commentNumber }) => (
            <li key={`${code} ${commentNumber}`}>
              <span>{message}</span>
              {commentNumber != null && (
                <OpenLink number={commentNumber} onOpen={onClose}>
                  <Trans>Open no. {commentNumber}</Trans>
                </OpenLink>
              )}
            </li>
          ))}
        </ul>
      </Dialog>
    );
  }
  return (
    <Ask
      title={<Trans>Publish all answers?</Trans>}
      verb={<Trans>Publish them</Trans>}
      isOpen
      isBusy={isRunning}
      trouble={trouble}
      onClose={onClose}
      onSure={() => void publish()}
    >
      <p>
        <Trans>
          Every comment has a decided answer. They are published together, with their reasons; those
          who commented are told. Nothing in them changes afterwards.
        </Trans>
      </p>
    </Ask>
  );
}

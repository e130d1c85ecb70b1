// Decides what others recommended, of all that is chosen: each as it was read, all of them or none.

import { Plural, Trans } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { commitLocalUpdate, graphql, useRelayEnvironment } from "react-relay";
import { Button } from "~/design/Button/Button";
import { Ask } from "~/design/Dialog/Ask";
import { say } from "~/design/Toast/Toasts";
import { useAct } from "~/graph/act";
import type { DecideTogetherMutation } from "./__generated__/DecideTogetherMutation.graphql";
import type { Choosing, Chosen } from "./choosing";

interface DecideTogetherProps {
  readonly consultationId: string;
  readonly choosing: Choosing;
  readonly onCounts: () => void;
}

export function DecideTogether({
  consultationId,
  choosing,
  onCounts,
}: DecideTogetherProps): ReactNode {
  const environment = useRelayEnvironment();
  const [isAsked, setIsAsked] = useState(false);
  const { run, isRunning, trouble, forget } = useAct<DecideTogetherMutation>(graphql`
    mutation DecideTogetherMutation($input: DecideAnswersInput!) {
      decideAnswers(input: $input) {
        __typename
        ... on DecideAnswersSuccess {
          consultation {
            id
            waitingForAnswer
          }
        }
        ... on ConflictProblem {
          current {
            ... on Answer {
              id
              ...AnswerStanding_answer @alias(as: "standing")
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
  `);
  const answers = decidable([...choosing.chosen.values()]);
  if (answers.length === 0) return null;

  async function decide(): Promise<void> {
    const read = answers.map(({ id, revision }) => ({ answerId: id, revision }));
    const { done, payload } = await run({ consultationId, answers: read });
    if (payload?.__typename === "ConflictProblem") {
      letChangedGo(choosing, payload.current?.id);
      onCounts();
    }
    if (!done) return;
    const now = new Date().toISOString();
    commitLocalUpdate(environment, (store) => {
      for (const { answerId, revision } of read) {
        const answer = store.get(answerId);
        answer?.setValue(now, "decidedAt").setValue(revision + 1, "revision");
        answer?.setValue(false, "viewerCanDecide");
      }
    });
    setIsAsked(false);
    choosing.letGo();
    say(<Plural value={read.length} one="# answer is decided." other="# answers are decided." />);
    onCounts();
  }
  return (
    <>
      <Button
        isSmall
        onClick={() => {
          forget();
          setIsAsked(true);
        }}
      >
        <Plural value={answers.length} one="Decide # answer" other="Decide # answers" />
      </Button>
      <Ask
        title={
          <Plural
            value={answers.length}
            one="Decide # recommended answer?"
            other="Decide # recommended answers?"
          />
        }
        verb={<Trans>Decide as recommended</Trans>}
        isOpen={isAsked}
        isBusy={isRunning}
        trouble={trouble}
        onClose={() => setIsAsked(false)}
        onSure={() => void decide()}
      >
        <p>
          <Trans>
            They are decided as they stand, under your name. Until they are published they can be
            revised, and are then decided again.
          </Trans>
        </p>
      </Ask>
    </>
  );
}

/** What was changed meanwhile is not chosen any more: the others can be decided without it. */
function letChangedGo({ chosen, choose }: Choosing, answerId: string | undefined): void {
  choose([...chosen.values()].filter(({ answer }) => answer?.id !== answerId));
}

type Answer = NonNullable<Chosen["answer"]>;

/** The answers of these comments that the viewer may decide, each once. */
function decidable(comments: readonly Chosen[]): readonly Answer[] {
  const found = new Map<string, Answer>();
  for (const { answer } of comments) if (answer?.viewerCanDecide) found.set(answer.id, answer);
  return [...found.values()];
}

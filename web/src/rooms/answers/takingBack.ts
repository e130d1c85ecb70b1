// Answers taken back from comments, which then wait again.

import { useCallback } from "react";
import { commitLocalUpdate, graphql, useRelayEnvironment } from "react-relay";
import { type Trouble, useAct } from "~/graph/act";
import type { takingBackMutation } from "./__generated__/takingBackMutation.graphql";

interface TakingBack {
  readonly run: (commentIds: readonly string[]) => Promise<boolean>;
  readonly isRunning: boolean;
  readonly trouble: Trouble | undefined;
}

export function useTakingBack(consultationId: string): TakingBack {
  const environment = useRelayEnvironment();
  const { run, isRunning, trouble } = useAct<takingBackMutation>(graphql`
    mutation takingBackMutation($input: TakeBackAnswersInput!) {
      takeBackAnswers(input: $input) {
        __typename
        ... on TakeBackAnswersSuccess {
          consultation {
            id
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
  const takeBack = useCallback(
    async (commentIds: readonly string[]) => {
      const { done } = await run({ consultationId, commentIds: [...commentIds] });
      if (!done) return false;
      commitLocalUpdate(environment, (store) => {
        for (const id of commentIds) store.get(id)?.setValue(null, "answer");
      });
      return true;
    },
    [run, consultationId, environment],
  );
  return { run: takeBack, isRunning, trouble };
}

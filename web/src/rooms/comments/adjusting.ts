// What is to become of a find; whoever adjusts one goes on from the revision that this makes.

import { useCallback } from "react";
import { graphql } from "react-relay";
import type { RecordSourceSelectorProxy } from "relay-runtime";
import { type Trouble, useAct } from "~/graph/act";
import type { adjustingMutation } from "./__generated__/adjustingMutation.graphql";

type Input = Omit<adjustingMutation["variables"]["input"], "clientMutationId">;

interface Adjusting {
  /** Whether it was adjusted. */
  readonly adjust: (input: Input) => Promise<boolean>;
  readonly isRunning: boolean;
  readonly trouble: Trouble | undefined;
}

export function useAdjusting(returnId: string): Adjusting {
  // Each act makes one revision more: if somebody else made another, confirming is refused.
  const goOn = useCallback(
    (store: RecordSourceSelectorProxy): void => {
      const done = store.getRootField("adjustWordFind");
      const of = store.get(returnId);
      if (done?.getType() !== "AdjustWordFindSuccess" || !of) return;
      of.setValue(Number(of.getValue("revision")) + 1, "revision");
    },
    [returnId],
  );
  const { run, isRunning, trouble } = useAct<adjustingMutation>(
    graphql`
      mutation adjustingMutation($input: AdjustWordFindInput!) {
        adjustWordFind(input: $input) {
          __typename
          ... on AdjustWordFindSuccess {
            wordFind {
              id
              ...FindCard_find
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
    `,
    goOn as never,
  );
  const adjust = useCallback(async (input: Input) => Boolean((await run(input)).done), [run]);
  return { adjust, isRunning, trouble };
}

// How many comments come while somebody works at the desk; the list itself changes when it is asked for.

import { useMemo, useState } from "react";
import { graphql, useSubscription } from "react-relay";
import type { arrivingSubscription } from "./__generated__/arrivingSubscription.graphql";

/** Counted since the desk was opened; replies apart, which share the answer of their thread. */
export function useArriving(consultationId: string): number {
  const [count, setCount] = useState(0);
  const config = useMemo(
    () => ({
      subscription: graphql`
        subscription arrivingSubscription($consultationId: ID!) {
          commentAdded(consultationId: $consultationId) {
            commentId
            parentId
          }
        }
      `,
      variables: { consultationId },
      onNext: (told: arrivingSubscription["response"] | null | undefined) => {
        if (told && !told.commentAdded.parentId) setCount((known) => known + 1);
      },
      // A broken connection is made anew by itself; the list can be asked for anew meanwhile.
      onError: () => undefined,
    }),
    [consultationId],
  );
  useSubscription<arrivingSubscription>(config);
  return count;
}

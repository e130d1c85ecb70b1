// How many comments come while somebody works at the desk; the list itself changes when it is asked for.

import { useMemo, useState } from "react";
import { graphql, useSubscription } from "react-relay";
import type { arrivingSubscription } from "./__generated__/arrivingSubscription.graphql";

/**
 * Counted since the desk was opened, when there were `known`; replies apart, which share the answer
 * of their thread. After a lost line all of them are told again: each counts once.
 */
export function useArriving(consultationId: string, known: number): number {
  const [begun] = useState(known);
  const [come, setCome] = useState<ReadonlySet<string>>(new Set());
  const config = useMemo(
    () => ({
      subscription: graphql`
        subscription arrivingSubscription($consultationId: ID!, $known: Int!) {
          commentAdded(consultationId: $consultationId, known: $known) {
            commentId
            parentId
          }
        }
      `,
      variables: { consultationId, known: begun },
      onNext: (told: arrivingSubscription["response"] | null | undefined) => {
        if (!told || told.commentAdded.parentId) return;
        const { commentId } = told.commentAdded;
        setCome((earlier) => (earlier.has(commentId) ? earlier : new Set([...earlier, commentId])));
      },
      // A broken connection is made anew by itself; the list can be asked for anew meanwhile.
      onError: () => undefined,
    }),
    [consultationId, begun],
  );
  useSubscription<arrivingSubscription>(config);
  return come.size;
}

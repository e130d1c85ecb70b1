// New comments of others while one reads, and one's own: which paragraphs they stand on.

import { useCallback, useMemo, useState } from "react";
import { graphql, useSubscription } from "react-relay";
import type { newCommentsSubscription } from "./__generated__/newCommentsSubscription.graphql";

interface NewComments {
  /** How often something new was said on each paragraph, by its id. */
  readonly changes: ReadonlyMap<string, number>;
  /** Tell of one's own. */
  readonly heard: (paragraphId: string | null) => void;
}

export function useNewComments(consultationId: string): NewComments {
  const [changes, setChanges] = useState<ReadonlyMap<string, number>>(new Map());
  const heard = useCallback((paragraphId: string | null) => {
    if (paragraphId === null) return;
    setChanges((known) => new Map(known).set(paragraphId, (known.get(paragraphId) ?? 0) + 1));
  }, []);
  const config = useMemo(
    () => ({
      subscription: graphql`
        subscription newCommentsSubscription($consultationId: ID!) {
          commentAdded(consultationId: $consultationId) {
            commentId
            paragraphId
          }
        }
      `,
      variables: { consultationId },
      onNext: (news: newCommentsSubscription["response"] | null | undefined) =>
        heard(news?.commentAdded.paragraphId ?? null),
      // A broken connection is made anew by itself; the page is read without news meanwhile.
      onError: () => undefined,
    }),
    [consultationId, heard],
  );
  useSubscription<newCommentsSubscription>(config);
  return { changes, heard };
}

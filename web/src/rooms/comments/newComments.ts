// New comments while one reads, others' and one's own: on which paragraphs and in which threads.

import {
  createContext,
  useCallback,
  useContext,
  useMemo,
  useState,
  useSyncExternalStore,
} from "react";
import { commitLocalUpdate, graphql, useSubscription } from "react-relay";
import { environment } from "~/graph/environment";
import type { newCommentsSubscription } from "./__generated__/newCommentsSubscription.graphql";

/** What was said since the page was loaded, each comment once, by whichever way it was heard. */
export class News {
  private readonly said = new Map<string, Set<string>>();
  private readonly counted = new Map<string, number>();
  private readonly listeners = new Set<() => void>();

  /** Tell of a comment at a place: a paragraph, or the comment that it replies to. */
  tell(placeId: string, commentId: string): void {
    const here = this.said.get(placeId);
    if (here?.has(commentId)) return;
    this.said.set(placeId, new Set([...(here ?? []), commentId]));
    this.told();
  }

  /** Whoever read the comments of a place knows of how many, also of those not yet told of. */
  count(placeId: string, total: number): void {
    if (total <= this.countAt(placeId)) return;
    this.counted.set(placeId, total);
    this.told();
  }

  at(placeId: string): number {
    return this.said.get(placeId)?.size ?? 0;
  }

  countAt(placeId: string): number {
    return this.counted.get(placeId) ?? 0;
  }

  readonly listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private told(): void {
    for (const listener of this.listeners) listener();
  }
}

const Heard = createContext(new News());

export const NewsProvider = Heard.Provider;

export function useNews(): News {
  return useContext(Heard);
}

/** How many comments were said at a place since the page was loaded. */
export function useNewsAt(placeId: string): number {
  const news = useNews();
  return useSyncExternalStore(news.listen, () => news.at(placeId));
}

/**
 * How many there are, of a place that had `first` when it was shown. What came since may already be
 * among those of an answer that came later.
 */
export function useCount(placeId: string, first: number): number {
  const news = useNews();
  const changes = useNewsAt(placeId);
  const read = useSyncExternalStore(news.listen, () => news.countAt(placeId));
  // What was said before it was shown is among the `first`, or comes with an answer on its way.
  const [begun] = useState(first - changes);
  return Math.max(first, read, begun + changes);
}

/**
 * Listens for as long as it is shown, to what was said since there were `known` comments: also
 * before the line stood, and while it was lost. `placeOf` finds the paragraph in the text that is
 * shown where the news name one of another text.
 */
export function useNewComments(
  consultationId: string,
  known: number,
  placeOf: (commentId: string, paragraphId: string) => Promise<string | undefined>,
): News {
  const [news] = useState(() => new News());
  const [begun] = useState(known);
  const count = useTotal(consultationId, begun);
  const hear = useCallback(
    async ({ commentId, paragraphId, parentId }: Told) => {
      count(commentId);
      if (parentId) news.tell(parentId, commentId);
      else if (paragraphId) {
        const placeId = await placeOf(commentId, paragraphId);
        if (placeId) news.tell(placeId, commentId);
      }
    },
    [news, count, placeOf],
  );
  const config = useMemo(
    () => ({
      subscription: graphql`
        subscription newCommentsSubscription($consultationId: ID!, $known: Int!) {
          commentAdded(consultationId: $consultationId, known: $known) {
            commentId
            paragraphId
            parentId
          }
        }
      `,
      variables: { consultationId, known: begun },
      onNext: (told: newCommentsSubscription["response"] | null | undefined) => {
        if (told) void hear(told.commentAdded);
      },
      // A broken connection is made anew by itself; the page is read without news meanwhile.
      onError: () => undefined,
    }),
    [consultationId, begun, hear],
  );
  useSubscription<newCommentsSubscription>(config);
  return news;
}

/** Counts a comment, however often it is told of, into what the page says of how many there are. */
function useTotal(consultationId: string, begun: number): (commentId: string) => void {
  const [heard] = useState(() => new Set<string>());
  return useCallback(
    (commentId) => {
      heard.add(commentId);
      commitLocalUpdate(environment, (store) => {
        const comments = store.get(consultationId)?.getLinkedRecord("comments");
        comments?.setValue(begun + heard.size, "totalCount");
      });
    },
    [heard, consultationId, begun],
  );
}

type Told = newCommentsSubscription["response"]["commentAdded"];

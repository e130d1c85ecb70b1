// New comments while one reads, others' and one's own: on which paragraphs and in which threads.

import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from "react";
import { graphql, useSubscription } from "react-relay";
import { whenBack } from "~/graph/line";
import type { newCommentsSubscription } from "./__generated__/newCommentsSubscription.graphql";
import type { Shown } from "./placeOf";

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

/** Tells of what was said while the line was down, once it is back; `known` were there at first. */
export function useMissedComments(
  news: News,
  consultationId: string,
  known: number,
  shown: Shown,
): void {
  const [begun] = useState(known);
  useEffect(
    () =>
      whenBack(() => {
        import("./missed")
          .then(({ commentsBeyond }) => commentsBeyond(begun, consultationId, shown))
          .then((missed) => {
            for (const { placeId, commentId } of missed) news.tell(placeId, commentId);
          })
          // The line broke again: when it is back all of it is asked for once more.
          .catch(() => undefined);
      }),
    [news, consultationId, begun, shown],
  );
}

/**
 * Listens for as long as it is shown. `placeOf` finds the paragraph in the text that is shown where
 * the news name one of another text.
 */
export function useNewComments(
  consultationId: string,
  placeOf: (commentId: string, paragraphId: string) => Promise<string | undefined>,
): News {
  const [news] = useState(() => new News());
  const hear = useCallback(
    async ({ commentId, paragraphId, parentId }: Told) => {
      if (parentId) news.tell(parentId, commentId);
      else if (paragraphId) {
        const placeId = await placeOf(commentId, paragraphId);
        if (placeId) news.tell(placeId, commentId);
      }
    },
    [news, placeOf],
  );
  const config = useMemo(
    () => ({
      subscription: graphql`
        subscription newCommentsSubscription($consultationId: ID!) {
          commentAdded(consultationId: $consultationId) {
            commentId
            paragraphId
            parentId
          }
        }
      `,
      variables: { consultationId },
      onNext: (told: newCommentsSubscription["response"] | null | undefined) => {
        if (told) void hear(told.commentAdded);
      },
      // A broken connection is made anew by itself; the page is read without news meanwhile.
      onError: () => undefined,
    }),
    [consultationId, hear],
  );
  useSubscription<newCommentsSubscription>(config);
  return news;
}

type Told = newCommentsSubscription["response"]["commentAdded"];

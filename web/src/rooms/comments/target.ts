// The comment that an address leads to, until it has been shown: `#c-123`.

import { createContext, type RefObject, useContext, useEffect } from "react";

export interface Target {
  readonly number: number;
  /** The ids of the comments above it in its thread, the outermost first. */
  readonly thread: readonly string[];
  /** Once it has the focus. */
  readonly onReached: () => void;
}

export const TargetContext = createContext<Target | undefined>(undefined);

/** The number in an address's fragment, if it leads to a comment. */
export function numberIn(hash: string): number | undefined {
  const found = /^#?c-(\d{1,10})$/.exec(hash)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** Gives the focus to the comment that was wanted, once it is on the page. */
export function useAsTarget(number: number, element: RefObject<HTMLElement | null>): void {
  const target = useContext(TargetContext);
  useEffect(() => {
    if (target?.number !== number || !element.current) return;
    element.current.focus({ preventScroll: true });
    element.current.scrollIntoView({ block: "center" });
    target.onReached();
  }, [target, number, element]);
}

/** Whether the comment that was wanted is further down in the thread of this one. */
export function useLeadsOn(commentId: string): boolean {
  return useContext(TargetContext)?.thread.includes(commentId) ?? false;
}

interface OfThread {
  readonly id: string;
  readonly number: number;
}

/** Whether a comment is the one that was wanted, or the first of its thread. */
export function leadsTo({ number, thread }: Target, comment: OfThread): boolean {
  return thread.length > 0 ? thread[0] === comment.id : number === comment.number;
}

/** Whether a reply is the one that was wanted, or one above it. */
export function isOnTheWay({ number, thread }: Target, reply: OfThread): boolean {
  return number === reply.number || thread.includes(reply.id);
}

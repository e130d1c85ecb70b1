// What pages ask of the graph is held in its store while they are shown, and for a moment before, where
// somebody rested on a link. Nobody else lets go of it: in an afternoon at a desk it would fill memory.

import type { PreloadedQuery } from "react-relay";
import type { OperationType } from "relay-runtime";

/** For how long the router keeps what was asked for a link on which somebody rested, in ms. */
export const KEPT_FOR_A_LINK = 60_000;

type Ref = PreloadedQuery<OperationType>;

const held = new Map<Ref, number>();

/** A page, or a link to it, asked this; `now` is in milliseconds since 1970. */
export function hold(queryRef: Ref, now = Date.now()): void {
  held.set(queryRef, now);
}

/** Let go of all but what is `shown`, and of what the router may still show. */
export function letGo(shown: ReadonlySet<unknown>, now = Date.now()): void {
  for (const [queryRef, since] of held) {
    // Twice as long, as the router looks at its own clock a moment earlier.
    if (shown.has(queryRef) || now - since < 2 * KEPT_FOR_A_LINK) continue;
    queryRef.dispose();
    held.delete(queryRef);
  }
}

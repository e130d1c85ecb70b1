// What has to come first: until it is there, a word that it comes, and then all of it at once.

import { type ReactNode, useDeferredValue } from "react";
import { Loading } from "~/design/Loading/Loading";

interface LaterProps {
  readonly fallback?: ReactNode;
  readonly children: ReactNode;
}

/**
 * For what somebody asked for by a press. A `Suspense` that showed its fallback shows its content no
 * sooner than 300 ms later (React waits so that pages do not flicker); this one when it is there.
 */
export function Later({ fallback = <Loading />, children }: LaterProps): ReactNode {
  const isWanted = useDeferredValue(true, false);
  return isWanted ? children : fallback;
}

// A door as a form uses it: whether it is being asked, and why it would not open.

import { useCallback, useState } from "react";
import type { Trouble } from "~/graph/act";
import { type Answer, knock, once } from "~/graph/doors";

interface Knocking {
  readonly run: <T>(
    method: "GET" | "POST" | "DELETE",
    path: string,
    body?: object,
  ) => Promise<Answer<T>>;
  readonly isRunning: boolean;
  readonly trouble: Trouble | undefined;
}

/** `isSignIn` for the doors by which one comes in. */
export function useDoor({ isSignIn = false } = {}): Knocking {
  const [isRunning, setIsRunning] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const run = useCallback(
    async <T>(method: "GET" | "POST" | "DELETE", path: string, body?: object) => {
      setIsRunning(true);
      const answer = await (isSignIn ? once : knock)<T>(method, path, body);
      setTrouble(answer.trouble);
      setIsRunning(false);
      return answer;
    },
    [isSignIn],
  );
  return { run, isRunning, trouble };
}

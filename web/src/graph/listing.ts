// What a door lists, read when its place on the page is first shown, and again when it changed.

import { useCallback, useEffect, useState } from "react";
import type { Trouble } from "~/graph/act";
import { knock } from "~/graph/doors";

interface Listing<T> {
  /** Undefined until it came. */
  readonly found: T | undefined;
  readonly trouble: Trouble | undefined;
  readonly reload: () => Promise<void>;
}

export function useListing<T>(path: string): Listing<T> {
  const [found, setFound] = useState<T>();
  const [trouble, setTrouble] = useState<Trouble>();
  const reload = useCallback(async () => {
    const answer = await knock<T>("GET", path);
    setTrouble(answer.trouble);
    if (answer.done) setFound(answer.done);
  }, [path]);
  useEffect(() => {
    void reload();
  }, [reload]);
  return { found, trouble, reload };
}

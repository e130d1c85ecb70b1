// Whether an answer was begun here earlier and not saved: its form is then open at once.

import { useCallback, useEffect, useState } from "react";
import { useViewer } from "~/app/session";
import { keptWords } from "~/graph/keptWords";

/** `key` as `useKept` is given it. */
export function useHasBegun(key: string): [hasBegun: boolean, end: () => void] {
  const personId = useViewer()?.person.id ?? "";
  const [hasBegun, setHasBegun] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    setHasBegun(false);
    void keptWords(`${personId} ${key}`).then((found) => {
      if (isCurrent) setHasBegun(found !== undefined);
    });
    return () => {
      isCurrent = false;
    };
  }, [personId, key]);
  return [hasBegun, useCallback(() => setHasBegun(false), [])];
}

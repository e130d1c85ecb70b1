// Whether an answer is begun here and not saved: its form then stays open, whatever others do.

import { useEffect, useState } from "react";
import { useViewer } from "~/app/session";
import { keptWords } from "~/graph/keptWords";

/** `key` as `useKept` is given it. */
export function useHasBegun(key: string): [hasBegun: boolean, set: (hasBegun: boolean) => void] {
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
  return [hasBegun, setHasBegun];
}

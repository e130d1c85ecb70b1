// Words are kept on this device as they are typed: a closed tab, a dead battery or an ended session
// loses none of them.

import { useLocation } from "@tanstack/react-router";
import { useCallback, useEffect, useRef, useState } from "react";
import { useViewer } from "~/app/session";
import { forget, keep, keptWords } from "~/graph/keptWords";

export interface KeptWords<V> {
  readonly value: V;
  readonly set: (value: V) => void;
  /** Whether the device has what is on the screen. */
  readonly isKept: boolean;
  /** Whether it was found here, from an earlier visit. */
  readonly wasFound: boolean;
  /** Once it was sent, or thrown away. */
  readonly forget: () => Promise<void>;
}

/**
 * State that outlives the page. `key` names what is written and where; `about` says it in words, for
 * the list of what was begun. Nothing is kept while it equals `initial`.
 */
export function useKept<V>(key: string, initial: V, about = ""): KeptWords<V> {
  const personId = useViewer()?.person.id ?? "";
  const { href } = useLocation();
  const fullKey = `${personId} ${key}`;
  const first = useRef(initial);
  const touched = useRef(false);
  const newest = useRef<unknown>(undefined);
  const [value, setValue] = useState(initial);
  const [isKept, setIsKept] = useState(true);
  const [wasFound, setWasFound] = useState(false);

  useEffect(() => {
    let isCurrent = true;
    touched.current = false;
    void keptWords<V>(fullKey).then((found) => {
      if (!found || !isCurrent || touched.current) return;
      setValue(found.value);
      setWasFound(true);
    });
    return () => {
      isCurrent = false;
    };
  }, [fullKey]);

  const set = useCallback(
    (next: V) => {
      touched.current = true;
      newest.current = next;
      setValue(next);
      setIsKept(false);
      const kept = { personId, value: next, at: Date.now(), address: href, about };
      const done = same(next, first.current) ? forget(fullKey) : keep(fullKey, kept);
      void done.then(() => setIsKept(newest.current === next));
    },
    [fullKey, personId, href, about],
  );
  const forgetIt = useCallback(async () => {
    touched.current = true;
    await forget(fullKey);
    setValue(first.current);
    setWasFound(false);
  }, [fullKey]);
  return { value, set, isKept, wasFound, forget: forgetIt };
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

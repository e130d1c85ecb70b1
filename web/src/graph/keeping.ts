// Words are kept on this device as they are typed: a closed tab, a dead battery or an ended session
// loses none of them.

import { useLocation } from "@tanstack/react-router";
import { useCallback, useEffect, useRef, useState } from "react";
import { useViewer } from "~/app/session";
import { type Kept, opened } from "~/graph/device";

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
      setValue(next);
      setIsKept(false);
      const kept = { personId, value: next, at: Date.now(), address: href, about };
      const done = same(next, first.current) ? forget(fullKey) : keep(fullKey, kept);
      void done.then(() => setIsKept(true));
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

async function keptWords<V>(key: string): Promise<Kept<V> | undefined> {
  return (await opened()).get("words", key) as Promise<Kept<V> | undefined>;
}

async function keep(key: string, kept: Kept): Promise<void> {
  await (await opened()).put("words", kept, key);
}

async function forget(key: string): Promise<void> {
  await (await opened()).delete("words", key);
}

/** Everything that a person began to write on this device, the newest first, by its key. */
export async function allKept(personId: string): Promise<ReadonlyArray<Kept & { key: string }>> {
  const database = await opened();
  const [keys, values] = await Promise.all([
    database.getAllKeys("words"),
    database.getAll("words"),
  ]);
  return values
    .map((kept, at) => ({ ...kept, key: keys[at] ?? "" }))
    .filter((kept) => kept.personId === personId)
    .sort((one, other) => other.at - one.at);
}

/** Throw away what was begun, by the key under which `allKept` lists it. */
export const throwAway = forget;

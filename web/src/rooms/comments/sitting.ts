// What stays while one enters comment after comment: whose they are and how they came, and what was
// entered so far. It lasts as long as the tab.

import { useState } from "react";
import type { Publicity } from "./written";

export type CapturedBy = "EMAIL" | "MEETING" | "PAPER" | "WORD";

/** By which way comments came, when, and whose they are. */
export interface Source {
  readonly channel: CapturedBy;
  readonly day: string;
  readonly hour: string;
  readonly speaker: string;
  readonly organisation: { readonly id: string; readonly name: string } | undefined;
  readonly publicity: Publicity;
  readonly language: string;
}

/** A comment that was entered in this sitting. */
export interface Entered {
  readonly number: number;
  readonly place: string;
  readonly whose: string;
  readonly text: string;
}

interface Sitting {
  readonly source: Source;
  readonly entered: readonly Entered[];
}

export function useSitting(
  consultationId: string,
  first: Source,
): [Sitting, (changed: Partial<Sitting>) => void] {
  const key = `tryeza sitting ${consultationId}`;
  const [sitting, setSitting] = useState<Sitting>(() => {
    const kept = sessionStorage.getItem(key);
    return kept === null ? { source: first, entered: [] } : (JSON.parse(kept) as Sitting);
  });
  function change(changed: Partial<Sitting>): void {
    setSitting((current) => {
      const next = { ...current, ...changed };
      sessionStorage.setItem(key, JSON.stringify(next));
      return next;
    });
  }
  return [sitting, change];
}

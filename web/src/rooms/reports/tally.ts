// What comments are counted by: what was decided about them, or that nothing was.

import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

export const OUTCOMES_OF_TALLY = [
  "accepted",
  "partiallyAccepted",
  "rejected",
  "noted",
  "outOfScope",
  "unanswered",
  "hidden",
] as const;

export type OutcomeOfTally = (typeof OUTCOMES_OF_TALLY)[number];

export type Tally = Readonly<Record<OutcomeOfTally, number>> & { readonly received: number };

/** Those that a reader looks for even where there are none. */
export const DECIDED: ReadonlySet<OutcomeOfTally> = new Set([
  "accepted",
  "partiallyAccepted",
  "rejected",
  "noted",
]);

export const TALLY_WORDS: Readonly<Record<string, MessageDescriptor>> = {
  accepted: msg`accepted`,
  partiallyAccepted: msg`partially accepted`,
  rejected: msg`not accepted`,
  noted: msg`noted`,
  outOfScope: msg`out of scope`,
  unanswered: msg`not answered`,
  hidden: msg`hidden`,
};

export interface Part {
  readonly outcome: OutcomeOfTally;
  readonly count: number;
  /** Where the part begins and how wide it is, in percent of the longest bar. */
  readonly from: number;
  readonly width: number;
}

/** The parts of a bar, one after the other, the longest bar being 100 % wide. */
export function partsOf(tally: Tally, longest: number): Part[] {
  let before = 0;
  return OUTCOMES_OF_TALLY.filter((outcome) => tally[outcome] > 0).map((outcome) => {
    const count = tally[outcome];
    const part = { outcome, count, from: percent(before, longest), width: percent(count, longest) };
    before += count;
    return part;
  });
}

function percent(count: number, of: number): number {
  return of === 0 ? 0 : (100 * count) / of;
}

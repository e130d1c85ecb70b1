// Where what a report lacks is mended.

import type { Where } from "~/design/Go/Go";

const OF_A_COMMENT: ReadonlySet<string> = new Set([
  "unanswered",
  "changed_since_answered",
  "not_decided",
  "reason_missing",
  "outcome_not_allowed",
  "not_linked",
]);

/** `here` where it is mended on the same page, else the address that leads there. */
export function mendedAt(
  code: string,
  commentNumber: number | null | undefined,
  slug: string,
  report: number,
): { readonly here: string } | { readonly there: Where } {
  const params = { slug };
  if (OF_A_COMMENT.has(code) && commentNumber) {
    return { there: { to: "/comments/$number", params: { number: `${commentNumber}` } } };
  }
  if (code === "revised_text_missing") return { here: `#version-${report}` };
  if (code === "narrative_missing") return { here: `#sections-${report}` };
  return { there: { to: "/consultations/$slug", params } };
}

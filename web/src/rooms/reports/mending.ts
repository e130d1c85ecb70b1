// Where what a report lacks is mended.

import type { Where } from "~/design/Go/Go";

const AT_DESK: ReadonlySet<string> = new Set([
  "unanswered",
  "not_decided",
  "reason_missing",
  "outcome_not_allowed",
  "not_linked",
]);

const IN_OPENING: ReadonlySet<string> = new Set([
  "title_missing",
  "coordinator_missing",
  "stage_missing",
]);

/** `here` where it is mended on the same page, else the address that leads there. */
export function mendedAt(
  code: string,
  commentNumber: number | null | undefined,
  slug: string,
  report: number,
): { readonly here: string } | { readonly there: Where } {
  const params = { slug };
  if (AT_DESK.has(code)) {
    const search = commentNumber ? { comment: `${commentNumber}` } : {};
    return { there: { to: "/consultations/$slug/desk", params, search } };
  }
  if (IN_OPENING.has(code)) return { there: { to: "/consultations/$slug/desk/opening", params } };
  if (code === "revised_text_missing") return { here: `#version-${report}` };
  if (code === "narrative_missing") return { here: `#sections-${report}` };
  return { there: { to: "/consultations/$slug/comments", params } };
}

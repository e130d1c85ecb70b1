// Which comments an address asks for, as the graph takes it; the server makes the same of it.

import type { Search } from "~/app/page";

export const KINDS = ["REMARK", "QUESTION", "SUPPORT", "OBJECTION", "SUGGESTION"] as const;
export const SIDES_OF = ["CIVIL_SOCIETY", "INSTITUTION", "OTHER"] as const;

export function commentsFilter(search: Search): object {
  const { answered, organisation, article } = search;
  return {
    replies: false,
    kind: KINDS.find((kind) => kind === search["kind"]) ?? null,
    side: SIDES_OF.find((side) => side === search["side"]) ?? null,
    organisationId: organisation || null,
    underParagraphId: article || null,
    isAnswered: answered === "yes" ? true : answered === "no" ? false : null,
  };
}

// What an address asks the search for, as the graph takes it; the server makes the same of it.

import type { GraphLanguage } from "~/app/languages";
import type { Search } from "~/app/page";

const KINDS = ["REMARK", "QUESTION", "SUPPORT", "OBJECTION", "SUGGESTION"] as const;
const SIDES = ["CIVIL_SOCIETY", "INSTITUTION", "OTHER"] as const;
const ORDERS = { newest: "NEWEST_FIRST", document: "DOCUMENT" } as const;

/** The parameters of the address by which what is found is narrowed. */
export const NARROWING = ["consultation", "kind", "side", "organisation", "language"] as const;

export type Narrowing = (typeof NARROWING)[number];
export type Asked = ReturnType<typeof asked>;

export function asked(search: Search, language: GraphLanguage) {
  const { q = "", consultation, organisation, after } = search;
  return {
    query: q,
    isAsked: q !== "",
    consultation: consultation || null,
    within: consultation ?? "",
    isWithin: Boolean(consultation),
    only: {
      kind: KINDS.find((kind) => kind === search["kind"]) ?? null,
      side: SIDES.find((side) => side === search["side"]) ?? null,
      organisationId: organisation || null,
      language: search["language"] || null,
    },
    order: orderOf(search),
    after: after || null,
    language,
  };
}

function orderOf({ order }: Search): "RELEVANCE" | "NEWEST_FIRST" | "DOCUMENT" {
  if (order === "newest" || order === "document") return ORDERS[order];
  return "RELEVANCE";
}

/** The address with some of it otherwise, from the start of the list. */
export function otherwise(search: Search, changed: Search): Search {
  return { ...search, after: undefined, ...changed };
}

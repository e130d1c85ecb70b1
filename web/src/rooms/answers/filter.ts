// Which comments the desk shows: what an address asks for, as the graph takes it.

import type { Search } from "~/app/page";

/** The parameters of the address by which comments are narrowed. */
export const NARROWING = [
  "answer",
  "outcome",
  "side",
  "organisation",
  "article",
  "kind",
  "language",
  "state",
] as const;

export type Narrowing = (typeof NARROWING)[number];

export const ANSWERS = ["UNANSWERED", "RECOMMENDED", "DECIDED", "PUBLISHED"] as const;
export const OUTCOMES_GIVEN = [
  "ACCEPTED",
  "PARTIALLY_ACCEPTED",
  "REJECTED",
  "NOTED",
  "OUT_OF_SCOPE",
] as const;
export const KINDS = ["REMARK", "QUESTION", "SUPPORT", "OBJECTION", "SUGGESTION"] as const;
export const SIDES_OF = ["CIVIL_SOCIETY", "INSTITUTION", "OTHER"] as const;
export const STATES = ["STANDING", "WITHDRAWN", "HIDDEN"] as const;

export interface Filter {
  readonly replies: false;
  readonly scope: "CONSULTATION";
  readonly state: (typeof STATES)[number];
  readonly answerState?: (typeof ANSWERS)[number];
  readonly outcome?: (typeof OUTCOMES_GIVEN)[number];
  readonly side?: (typeof SIDES_OF)[number];
  readonly kind?: (typeof KINDS)[number];
  readonly organisationId?: string;
  readonly underParagraphId?: string;
  readonly language?: string;
}

/** Comments that need an answer, and of these what the address narrows them to. */
export function filterOf(search: Search): Filter {
  const { answer, outcome, side, kind, organisation, article, language, state } = search;
  return {
    replies: false,
    scope: "CONSULTATION",
    state: known(STATES, state) ?? "STANDING",
    ...given("answerState", known(ANSWERS, answer)),
    ...given("outcome", known(OUTCOMES_GIVEN, outcome)),
    ...given("side", known(SIDES_OF, side)),
    ...given("kind", known(KINDS, kind)),
    ...given("organisationId", organisation),
    ...given("underParagraphId", article),
    ...given("language", language),
  };
}

function known<V extends string>(values: readonly V[], value: string | undefined): V | undefined {
  return values.find((one) => one === value);
}

function given<N extends string, V>(name: N, value: V | undefined): Partial<Record<N, V>> {
  return value ? ({ [name]: value } as Partial<Record<N, V>>) : {};
}

/** The address's parameters with one of them set to another value, or taken away. */
export function narrowed(search: Search, name: Narrowing, value: string | undefined): Search {
  return { ...search, [name]: value };
}

/** Without anything that narrows. */
export function widened(search: Search): Search {
  return Object.fromEntries(
    Object.entries(search).filter(([name]) => !NARROWING.some((one) => one === name)),
  );
}

export function isNarrowed(search: Search): boolean {
  return NARROWING.some((name) => search[name]);
}

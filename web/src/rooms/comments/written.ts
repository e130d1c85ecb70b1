// What a comment is made of while it is written, and how it is told to the graph.

import type { outboxAddCommentMutation } from "./__generated__/outboxAddCommentMutation.graphql";

export type Kind = "REMARK" | "QUESTION" | "SUPPORT" | "OBJECTION" | "SUGGESTION";
export type Publicity = "NAMED" | "ORGANISATION_ONLY" | "NOT_PUBLIC";

export interface Place {
  readonly paragraph: { readonly id: string; readonly label?: string; readonly text: string };
  /** As printed, for lists of what was begun. */
  readonly label?: string;
  /** UTF-16 offsets in the paragraph's text, as a browser's selection counts. */
  readonly start?: number | null;
  readonly end?: number | null;
  readonly quote?: string | null;
}

export interface Written {
  readonly kind: Kind;
  readonly text: string;
  readonly wording: string;
  readonly language: string;
  readonly organisationId: string | undefined;
  /** Said among the organisation's own people only. */
  readonly isInside: boolean;
  readonly publicity: Publicity;
}

type Input = Omit<outboxAddCommentMutation["variables"]["input"], "clientMutationId">;

export function asInput(
  consultationId: string,
  words: Written,
  place: Place | null,
  parentId: string | undefined,
): Input {
  const { kind, text, wording, language, organisationId } = words;
  const isSuggestion = kind === "SUGGESTION";
  return {
    consultationId,
    words: { kind, text, language, ...(isSuggestion ? { proposedWording: wording } : {}) },
    ...(place ? { anchor: anchorOf(place, isSuggestion) } : {}),
    ...(parentId ? { parentId } : {}),
    ...(organisationId ? { forOrganisationId: organisationId } : {}),
    scope: organisationId && words.isInside ? "ORGANISATION" : "CONSULTATION",
    publicity: words.publicity,
  };
}

/** A suggestion without chosen words is one for the whole paragraph. */
export function anchorOf(place: Place, isSuggestion: boolean): NonNullable<Input["anchor"]> {
  const { paragraph, quote } = place;
  if (!quote) {
    const whole = { quote: paragraph.text, start: 0, end: codePoints(paragraph.text) };
    return { paragraphId: paragraph.id, ...(isSuggestion ? whole : {}) };
  }
  const start = codePoints(paragraph.text.slice(0, place.start ?? 0));
  return { paragraphId: paragraph.id, quote, start, end: start + codePoints(quote) };
}

/** The graph counts code points, browsers count UTF-16 units. */
function codePoints(text: string): number {
  return [...text].length;
}

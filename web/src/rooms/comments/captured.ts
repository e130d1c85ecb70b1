// A comment that came by another way, while it is entered, and as the graph takes it.

import type { Search } from "~/app/page";
import type { CaptureFormMutation } from "./__generated__/CaptureFormMutation.graphql";
import type { Source } from "./sitting";
import { anchorOf, type Kind } from "./written";
import { momentIn } from "./zoned";

export interface Captured {
  readonly paragraphId: string | undefined;
  /** Words of the paragraph; the whole of it where there are none. */
  readonly quote: string;
  readonly kind: Kind;
  readonly text: string;
  readonly wording: string;
}

export const EMPTY: Captured = {
  paragraphId: undefined,
  quote: "",
  kind: "REMARK",
  text: "",
  wording: "",
};

interface Paragraph {
  readonly id: string;
  readonly text: string;
}

/** Where one came from in the reading room: a paragraph, and words of it, in the address. */
export function placeOf(
  search: Search,
  paragraphs: readonly Paragraph[],
): Pick<Captured, "paragraphId" | "quote"> {
  const paragraph = paragraphs.find(({ id }) => id === search["paragraph"]);
  const quote = search["quote"] ?? "";
  return {
    paragraphId: paragraph?.id,
    quote: paragraph?.text.includes(quote) ? quote : "",
  };
}

/** Whether the words of a quote stand in its paragraph. */
export function standsThere(quote: string, paragraph: Paragraph | undefined): boolean {
  return quote === "" || (paragraph?.text.includes(quote) ?? false);
}

/** Whether it can be entered: somebody said something, somewhere, at some time. */
export function isEnough(
  said: Captured,
  source: Source,
  paragraph: Paragraph | undefined,
): boolean {
  const saysSomething =
    said.kind === "SUGGESTION"
      ? paragraph !== undefined && said.wording !== (said.quote || paragraph.text)
      : said.text.trim() !== "";
  const hasSpeaker = source.speaker.trim() !== "" || source.organisation !== undefined;
  return saysSomething && hasSpeaker && source.day !== "" && standsThere(said.quote, paragraph);
}

type Input = Omit<CaptureFormMutation["variables"]["input"], "clientMutationId">;

export function capturedInput(
  consultationId: string,
  zone: string,
  said: Captured,
  source: Source,
  paragraph: Paragraph | undefined,
): Input {
  const { kind, text, wording, quote } = said;
  const isSuggestion = kind === "SUGGESTION";
  const start = paragraph?.text.indexOf(quote) ?? 0;
  const place = paragraph && { paragraph, quote: quote || null, start };
  return {
    consultationId,
    channel: source.channel,
    receivedAt: momentIn(zone, source.day, source.hour || "12:00") ?? "",
    speakerName: source.speaker.trim() || null,
    organisationId: source.organisation?.id ?? null,
    publicity: source.publicity,
    words: {
      kind,
      text,
      language: source.language,
      ...(isSuggestion ? { proposedWording: wording } : {}),
    },
    ...(place ? { anchor: anchorOf(place, isSuggestion) } : {}),
  };
}

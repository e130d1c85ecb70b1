// The words that comments are about, marked in the text: any number of marks over the same words.

import { createContext, type RefObject, useContext, useEffect, useState } from "react";
import { rangeOf } from "./textOffsets";

/** The paragraph beside which comments are shown, and how its words stand on the page now. */
export interface Beside {
  readonly paragraph: { readonly id: string; readonly text: string; readonly language: string };
  /** Another one whenever the words are put there anew. */
  readonly words: unknown;
}

export const BesideContext = createContext<Beside | undefined>(undefined);

interface Quoted {
  readonly quote: string | null | undefined;
  /** In code points of the paragraph as it read when the comment was made. */
  readonly start: number | null | undefined;
}

const NAMES = { quoted: "quoted", chosen: "quoted-chosen" } as const;

/** Marks a comment's words while it is shown, and more strongly while one is at it: whether one is. */
export function useMarked(
  anchor: Quoted | null | undefined,
  card: RefObject<HTMLElement | null>,
): boolean {
  const beside = useContext(BesideContext);
  const [isChosen, setIsChosen] = useState(false);
  const quote = anchor?.quote ?? "";
  const start = anchor?.start ?? 0;
  useEffect(() => {
    const element = card.current;
    if (!element || !quote) return undefined;
    const on = (): void => setIsChosen(true);
    const off = (): void => setIsChosen(element.matches(":hover, :focus-within"));
    const events = { pointerenter: on, focusin: on, pointerleave: off, focusout: off };
    for (const [name, listener] of Object.entries(events)) element.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of Object.entries(events))
        element.removeEventListener(name, listener);
    };
  }, [card, quote]);
  useEffect(() => {
    if (!beside || !quote) return undefined;
    return mark(beside.paragraph.id, quote, start, isChosen ? NAMES.chosen : NAMES.quoted);
  }, [beside, quote, start, isChosen]);
  return isChosen;
}

function mark(
  paragraphId: string,
  quote: string,
  start: number,
  name: string,
): (() => void) | undefined {
  const place = `#app [data-paragraph="${CSS.escape(paragraphId)}"] [data-text]`;
  const text = document.querySelector<HTMLElement>(place);
  const range = text && rangeOf(text, quote, start);
  if (!range) return undefined;
  if (!("highlights" in CSS)) return markWhole(text);
  const highlight = CSS.highlights.get(name) ?? new Highlight();
  highlight.add(range);
  CSS.highlights.set(name, highlight);
  return () => void highlight.delete(range);
}

/** In browsers that cannot mark words: the paragraph, whose words stand in the comment, too. */
function markWhole(text: HTMLElement): () => void {
  text.classList.add("quoted");
  return () => text.classList.remove("quoted");
}

/** The words for which a comment suggests others; undefined where the text is in another language. */
export function useWordsBefore(
  anchor: Quoted | null | undefined,
  language: string,
): string | undefined {
  const paragraph = useContext(BesideContext)?.paragraph;
  if (anchor?.quote) return anchor.quote;
  return paragraph?.language.slice(0, 2) === language.slice(0, 2) ? paragraph.text : undefined;
}

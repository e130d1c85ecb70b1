// Which words of which paragraph somebody has chosen on the screen.

import { type RefObject, useEffect, useState } from "react";
import { offsetIn } from "~/rooms/comments/textOffsets";

export interface Chosen {
  readonly paragraphId: string;
  /** UTF-16 offsets in the paragraph's text. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** Where on the screen, for the bar that offers what can be done with them. */
  readonly box: DOMRect;
}

interface WithText {
  readonly text: string;
}

const PAUSE = 120; // ms; a selection that is still being drawn is not yet one

/** The words chosen in one paragraph's text below `root`; undefined while there are none. */
export function useChosenWords(
  root: RefObject<HTMLElement | null>,
  paragraphs: ReadonlyMap<string, WithText>,
): Chosen | undefined {
  const [chosen, setChosen] = useState<Chosen>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const listen = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => setChosen(read(root.current, paragraphs)), PAUSE);
    };
    document.addEventListener("selectionchange", listen);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("selectionchange", listen);
    };
  }, [root, paragraphs]);
  return chosen;
}

function read(
  root: HTMLElement | null,
  paragraphs: ReadonlyMap<string, WithText>,
): Chosen | undefined {
  const selection = document.getSelection();
  if (!root || !selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const text = closest(range.startContainer, "[data-text]");
  const paragraphId = text?.closest<HTMLElement>("[data-paragraph]")?.dataset["paragraph"];
  if (!text || !paragraphId || !root.contains(text)) return undefined;
  const whole = paragraphs.get(paragraphId)?.text ?? "";
  const start = offsetIn(text, range.startContainer, range.startOffset);
  const end = text.contains(range.endContainer)
    ? offsetIn(text, range.endContainer, range.endOffset)
    : whole.length;
  return trimmed(whole, start, end, { paragraphId, box: range.getBoundingClientRect() });
}

/** Spaces at the ends are let go: who draws a selection means the words. */
export function trimmed(
  text: string,
  start: number,
  end: number,
  rest: Pick<Chosen, "paragraphId" | "box">,
): Chosen | undefined {
  const drawn = text.slice(start, end);
  const quote = drawn.trim();
  if (quote === "") return undefined;
  const from = start + drawn.length - drawn.trimStart().length;
  return { ...rest, start: from, end: from + quote.length, quote };
}

function closest(node: Node, selector: string): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>(selector) ?? null;
}

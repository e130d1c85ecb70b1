// Reading by keyboard: from paragraph to paragraph, and into a comment.

import { type RefObject, useEffect } from "react";
import type { Kind } from "~/rooms/comments/written";
import type { ReadingParagraph } from "./reading";

type Write = (paragraph: ReadingParagraph | null, kind: Kind) => void;

const FIELDS = "input, textarea, select, [contenteditable], [role=dialog]";

/** `j` and `k` go on and back, `c` comments, `s` suggests a wording for the paragraph in focus. */
export function useReadingKeys(
  root: RefObject<HTMLElement | null>,
  paragraphs: ReadonlyMap<string, ReadingParagraph>,
  write: Write,
): void {
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      const isTyping = event.target instanceof Element && event.target.closest(FIELDS);
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey || !root.current) return;
      if (event.key === "j" || event.key === "k") go(root.current, event.key === "j" ? 1 : -1);
      else if (event.key === "c" || event.key === "s") begin(event, paragraphs, write);
    }
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [root, paragraphs, write]);
}

function go(root: HTMLElement, step: 1 | -1): void {
  const all = [...root.querySelectorAll<HTMLElement>("[data-paragraph]")];
  const current = all.findIndex((one) => one.contains(document.activeElement));
  const next = all[current < 0 ? firstInView(all) : current + step];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: "nearest" });
}

function firstInView(all: readonly HTMLElement[]): number {
  return Math.max(
    0,
    all.findIndex((one) => one.getBoundingClientRect().bottom > 80),
  );
}

function begin(
  event: KeyboardEvent,
  paragraphs: ReadonlyMap<string, ReadingParagraph>,
  write: Write,
): void {
  const focused = document.activeElement?.closest<HTMLElement>("[data-paragraph]");
  const paragraph = paragraphs.get(focused?.dataset["paragraph"] ?? "");
  if (!paragraph) return;
  event.preventDefault();
  write(paragraph, event.key === "s" ? "SUGGESTION" : "REMARK");
}

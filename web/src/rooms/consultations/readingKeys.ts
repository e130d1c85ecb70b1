// Reading by keyboard: from paragraph to paragraph, into a comment, into what changed.

import { type RefObject, useEffect } from "react";

/** What a key does for the paragraph in focus, whose id it gets; or for the page. */
export interface Keys {
  readonly ofParagraph: Readonly<Record<string, (paragraphId: string) => void>>;
  readonly ofPage: Readonly<Record<string, () => void>>;
}

const FIELDS = "input, textarea, select, [contenteditable], [role=dialog]";

/** `j` and `k` go on and back; the others are as given. Nothing happens while somebody types. */
export function useReadingKeys(root: RefObject<HTMLElement | null>, keys: Keys): void {
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      const isTyping = event.target instanceof Element && event.target.closest(FIELDS);
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey || !root.current) return;
      if (doIt(event.key, root.current, keys)) event.preventDefault();
    }
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [root, keys]);
}

/** Whether the key meant something here. */
function doIt(key: string, root: HTMLElement, { ofParagraph, ofPage }: Keys): boolean {
  const focused = document.activeElement?.closest<HTMLElement>("[data-paragraph]");
  const paragraphId = focused?.dataset["paragraph"];
  if (key === "j" || key === "k") go(root, key === "j" ? 1 : -1);
  else if (Object.hasOwn(ofPage, key)) ofPage[key]?.();
  else if (paragraphId && Object.hasOwn(ofParagraph, key)) ofParagraph[key]?.(paragraphId);
  else return false;
  return true;
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

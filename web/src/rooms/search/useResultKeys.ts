// Through what was found by keyboard: from the field down into it, on and back, up into the field.

import { type RefObject, useEffect } from "react";
import { isTyping } from "~/app/searching";

// In Cyrillic the same two keys write ј and к.
const STEPS: Readonly<Record<string, 1 | -1>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  j: 1,
  k: -1,
  ј: 1,
  к: -1,
};

export function useResultKeys(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      const step = STEPS[event.key];
      if (!step || event.ctrlKey || event.metaKey || event.altKey || !root.current) return;
      if (go(root.current, event, step)) event.preventDefault();
    }
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [root]);
}

/** Whether the key meant something: arrows scroll the page unless one is in the list or its field. */
function go(root: HTMLElement, event: KeyboardEvent, step: 1 | -1): boolean {
  const links = [...root.querySelectorAll<HTMLElement>("[data-result] h2 a")];
  const field = root.querySelector<HTMLInputElement>(".search-field");
  const at = links.indexOf(document.activeElement as HTMLElement);
  const isArrow = event.key.startsWith("Arrow");
  if (isArrow ? at < 0 && document.activeElement !== field : isTyping(event)) return false;
  const next = at + step < 0 ? (isArrow ? field : undefined) : links[at + step];
  next?.focus();
  return next !== undefined && next !== null;
}

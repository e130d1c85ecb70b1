// The finds by keyboard: from one to the next, taking or leaving it, adjusting it.

import { type RefObject, useEffect } from "react";
import { areKeysOn } from "~/app/keysOn";

const IN_FIELDS = "input:not([type=checkbox]), textarea, select, [contenteditable], [role=dialog]";

/** `j` and `k` move the focus, `x` takes or leaves the find that has it, `e` adjusts it. */
export function useFindKeys(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      const { target } = event;
      if (event.ctrlKey || event.metaKey || event.altKey || !areKeysOn()) return;
      if (target instanceof Element && target.closest(IN_FIELDS)) return;
      const cards = [...(list.current?.children ?? [])] as HTMLElement[];
      const at = cards.findIndex((card) => card.contains(document.activeElement));
      const here = cards[at];
      if (event.key === "j") focusOn(cards[Math.min(at + 1, cards.length - 1)]);
      else if (event.key === "k") focusOn(cards[Math.max(at - 1, 0)]);
      else if (event.key === "x") here?.querySelector<HTMLElement>("[data-take]")?.click();
      else if (event.key === "e") here?.querySelector<HTMLElement>("[data-adjust]")?.click();
      else return;
      event.preventDefault();
    }
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [list]);
}

function focusOn(card: HTMLElement | undefined): void {
  card?.focus({ preventScroll: true });
  card?.scrollIntoView({ block: "nearest" });
}

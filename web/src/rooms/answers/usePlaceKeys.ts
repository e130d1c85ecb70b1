// The places by keyboard: from one to the next, confirming, choosing.

import { type RefObject, useEffect } from "react";
import { areKeysOn } from "~/app/keysOn";

const IN_FIELDS = "input:not([type=checkbox]), textarea, select, [contenteditable], [role=dialog]";

/** `j` and `k` move the focus, `Enter` confirms the place that has it, `x` chooses it. */
export function usePlaceKeys(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      const { target } = event;
      if (event.ctrlKey || event.metaKey || event.altKey || !areKeysOn()) return;
      if (target instanceof Element && target.closest(IN_FIELDS)) return;
      const items = cardsIn(list.current);
      const at = items.findIndex((item) => item.contains(document.activeElement));
      const here = items[at];
      if (event.key === "j") focusCard(items[Math.min(at + 1, items.length - 1)]);
      else if (event.key === "k") focusCard(items[Math.max(at - 1, 0)]);
      else if (event.key === "Enter" && here && document.activeElement === here) {
        here.querySelector<HTMLElement>("[data-confirm]")?.click();
      } else if (event.key === "x") here?.querySelector<HTMLElement>("[data-choose]")?.click();
      else return;
      event.preventDefault();
    }
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [list]);
}

/** Before the buttons of these places go, the focus goes to the next place that waits. */
export function focusNextPlace(list: HTMLElement | null, settled: readonly string[]): void {
  const items = cardsIn(list);
  const at = items.findLastIndex((item) => settled.includes(item.dataset["comment"] ?? ""));
  if (at < 0 || !items.some((item) => item.contains(document.activeElement))) return;
  const waits = (item: HTMLElement): boolean =>
    item.querySelector("[data-confirm]") !== null &&
    !settled.includes(item.dataset["comment"] ?? "");
  focusCard(items.slice(at + 1).find(waits) ?? items.find(waits) ?? items[at]);
}

function cardsIn(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.children ?? [])] as HTMLElement[];
}

function focusCard(card: HTMLElement | undefined): void {
  card?.focus({ preventScroll: true });
  card?.scrollIntoView({ block: "nearest" });
}

// Keys that lead through what is to be confirmed.

import { type RefObject, useEffect } from "react";

const IN_FIELDS = "input, textarea, select, [contenteditable], [role=dialog]";

/** `j` and `k` move the focus among the list's items, `y` presses the item's `data-confirm`. */
export function useSteps(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    function step(event: KeyboardEvent): void {
      const { target } = event;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (target instanceof Element && target.closest(IN_FIELDS)) return;
      const items = [...(list.current?.children ?? [])] as HTMLElement[];
      const at = items.findIndex((item) => item.contains(document.activeElement));
      if (event.key === "j") items[Math.min(at + 1, items.length - 1)]?.focus();
      else if (event.key === "k") items[Math.max(at - 1, 0)]?.focus();
      else if (event.key === "y") items[at]?.querySelector<HTMLElement>("[data-confirm]")?.click();
      else return;
      event.preventDefault();
    }
    document.addEventListener("keydown", step);
    return () => document.removeEventListener("keydown", step);
  }, [list]);
}

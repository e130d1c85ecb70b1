// The focus is not lost when what had it goes: a button that its own act takes away, a form that closes.
// A reader by ear or by keyboard then stands at the top of the page, without knowing why.

import { useEffect } from "react";
import { focusOn } from "~/app/arriving";

/** While the page is there, the focus goes from what is gone to the nearest of what was around it. */
export function useKeptFocus(): void {
  useEffect(() => {
    let around: readonly HTMLElement[] = [];
    const remember = ({ target }: FocusEvent): void => {
      around = target instanceof HTMLElement ? surroundings(target) : [];
    };
    const observer = new MutationObserver(() => {
      if (around.length === 0 || around[0]?.isConnected) return;
      const places = around;
      around = [];
      // A dialogue that closes gives the focus back by itself, a frame later.
      requestAnimationFrame(() => requestAnimationFrame(() => focusNearest(places)));
    });
    document.addEventListener("focusin", remember);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener("focusin", remember);
      observer.disconnect();
    };
  }, []);
}

/** An element and all in which it stands, up to the page's content; nothing outside of it. */
function surroundings(element: HTMLElement): readonly HTMLElement[] {
  const around: HTMLElement[] = [];
  for (let each: HTMLElement | null = element; each; each = each.parentElement) {
    around.push(each);
    if (each.id === "content") return around;
  }
  return [];
}

function focusNearest(places: readonly HTMLElement[]): void {
  if (document.activeElement !== document.body) return;
  const nearest = places.find((place) => place.isConnected);
  if (nearest) focusOn(nearest);
}

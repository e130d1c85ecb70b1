// The search from everywhere: `/` leads to its field, and in a reading room it looks only there.

import { type RefObject, useEffect, useSyncExternalStore } from "react";

export const LONGEST = 1_000; // characters of a query, as the server takes them

const FIELDS = "input, textarea, select, [contenteditable], [role=dialog]";

let within: string | undefined; // the consultation in whose reading room one is
const listeners = new Set<() => void>();

/** While the page is open the search in its head looks in this consultation alone. */
export function useSearchWithin(consultationId: string | undefined): void {
  useEffect(() => {
    told(consultationId);
    return () => told(undefined);
  }, [consultationId]);
}

function told(consultationId: string | undefined): void {
  within = consultationId;
  for (const listener of listeners) listener();
}

export function useWithin(): string | undefined {
  return useSyncExternalStore(listen, () => within);
}

function listen(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

/** `/` leads into the field; where it is folded away in a menu, the menu opens. */
export function useSlash(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.defaultPrevented || isTyping(event) || !field.current) return;
      event.preventDefault();
      enter(field.current);
    }
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [field]);
}

/** Whether somebody types into something, or answers a question that covers the page. */
export function isTyping({ target }: Event): boolean {
  return target instanceof Element && target.closest(FIELDS) !== null;
}

function enter(field: HTMLInputElement): void {
  const folded = field.closest("details");
  if (folded && field.offsetParent === null) folded.open = true;
  field.focus();
  field.select();
}

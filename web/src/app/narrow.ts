import { useSyncExternalStore } from "react";

// One for all who ask, of whom a long text has hundreds.
let query: MediaQueryList | undefined;

function narrow(): MediaQueryList {
  query ??= matchMedia("(max-width: 600px)"); // as in the style sheets
  return query;
}

function listen(changed: () => void): () => void {
  narrow().addEventListener("change", changed);
  return () => narrow().removeEventListener("change", changed);
}

/** Whether the window is as narrow as a phone's. */
export function useNarrow(): boolean {
  return useSyncExternalStore(listen, () => narrow().matches);
}

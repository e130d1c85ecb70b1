// All tabs of a browser have one session: when it ends in one, no other goes on showing what was its
// own, and neither does a page to which somebody goes back on a device that many use.

import { useEffect } from "react";

const ENDED_AT = "tryeza session ended at";

/** The session was ended here. */
export function tellOtherTabs(): void {
  try {
    localStorage.setItem(ENDED_AT, new Date().toISOString());
  } catch (refused) {
    // Forbidden by the reader: the other tabs hear of it when they next ask the server.
    if (!(refused instanceof DOMException)) throw refused;
  }
}

/** Browsers keep a page that one leaves as it is, to show it at once when one comes back. */
export function hidePage(): void {
  const app = document.getElementById("app");
  if (app) app.hidden = true;
}

/** Load the page anew once its session may be another's, or nobody's. */
export function useOneSession(): void {
  useEffect(() => {
    const hear = ({ key }: StorageEvent): void => {
      if (key === ENDED_AT) location.reload();
    };
    const comeBack = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) location.reload();
    };
    addEventListener("storage", hear);
    addEventListener("pageshow", comeBack);
    return () => {
      removeEventListener("storage", hear);
      removeEventListener("pageshow", comeBack);
    };
  }, []);
}

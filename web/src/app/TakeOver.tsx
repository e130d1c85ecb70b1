import { useLayoutEffect } from "react";

/** Once the page is there, what the server sent goes, and the client's own is shown in its place. */
export function TakeOver(): null {
  useLayoutEffect(() => {
    const served = document.getElementById("served");
    const app = document.getElementById("app");
    if (!served || !app) return;
    served.remove();
    app.hidden = false;
    if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, []);
  return null;
}

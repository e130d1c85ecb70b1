// Going from page to page without loading anew: the focus goes along, as the browser's own would.

let isOnTheWay = false;

/** One goes to a page at another address. */
export function leave(): void {
  isOnTheWay = true;
}

/** The page is there: the focus goes to its title, unless the address names a place in it. */
export function arrive(): void {
  if (!isOnTheWay) return;
  isOnTheWay = false;
  if (location.hash) return;
  const content = document.getElementById("content");
  const title = content?.querySelector<HTMLElement>("h1") ?? content;
  if (title) focusOn(title);
}

/** Focus what by itself takes none, where it stands. */
export function focusOn(element: HTMLElement): void {
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

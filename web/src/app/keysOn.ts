// Whether single letters do something at the desk: whoever dictates turns them off (WCAG 2.1.4).

const NAME = "desk-keys";

export function areKeysOn(): boolean {
  return localStorage.getItem(NAME) !== "off";
}

export function turnKeys(areOn: boolean): void {
  if (areOn) localStorage.removeItem(NAME);
  else localStorage.setItem(NAME, "off");
}

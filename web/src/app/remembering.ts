// What a browser remembers of its reader, in cookies that the server reads too: language and theme.

import { isLanguage, type Language } from "~/app/languages";

const A_YEAR = 31_536_000; // seconds

function remember(name: string, value: string): void {
  const lasts = value === "" ? 0 : A_YEAR;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not everywhere yet
  document.cookie = `${name}=${value}; path=/; max-age=${lasts}; samesite=lax`;
}

export function languageOfAddress(): Language {
  const first = location.pathname.split("/")[1];
  return isLanguage(first) ? first : "sq";
}

export function rememberLanguage(language: Language): void {
  document.documentElement.lang = language;
  remember("language", language);
}

export type Theme = "light" | "dark" | "system";

export function theme(): Theme {
  const set = document.documentElement.dataset["theme"];
  return set === "light" || set === "dark" ? set : "system";
}

export function rememberTheme(chosen: Theme): void {
  if (chosen === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = chosen;
  remember("theme", chosen === "system" ? "" : chosen);
}

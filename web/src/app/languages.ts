// The languages of the screens: their addresses, their names, their values in the graph.

export const LANGUAGES = ["sq", "sr-Latn", "sr-Cyrl", "en"] as const;

export type Language = (typeof LANGUAGES)[number];

/** The value of the graph's enum `Language`. */
export type GraphLanguage = "ALBANIAN" | "SERBIAN" | "SERBIAN_CYRILLIC" | "ENGLISH";

export const NAMES: Readonly<Record<Language, string>> = {
  sq: "Shqip",
  "sr-Latn": "Srpski",
  "sr-Cyrl": "Српски",
  en: "English",
};

const IN_GRAPH: Readonly<Record<Language, GraphLanguage>> = {
  sq: "ALBANIAN",
  "sr-Latn": "SERBIAN",
  "sr-Cyrl": "SERBIAN_CYRILLIC",
  en: "ENGLISH",
};

/** As the graph names it. */
export function inGraph(language: Language): GraphLanguage {
  return IN_GRAPH[language];
}

export const TEXT_LANGUAGES_OF_ADDRESSES = ["sq", "sr", "en"] as const;

/** The language of a text that an address asks for, as the graph names it; absent if it asks for none. */
export function textInGraph(asked: string | undefined): GraphLanguage | undefined {
  const known = TEXT_LANGUAGES_OF_ADDRESSES.find((language) => language === asked);
  return known && IN_GRAPH[known === "sr" ? "sr-Latn" : known];
}

/** The same of a page in `language`, where Serbian is read in the script of the screen. */
export function textOrScreen(asked: string | undefined, language: GraphLanguage): GraphLanguage {
  const given = textInGraph(asked);
  const isSerbian = given === "SERBIAN" && language.startsWith("SERBIAN");
  return given === undefined || isSerbian ? language : given;
}

/** As our addresses name it. */
export function fromGraph(language: string): Language {
  return LANGUAGES.find((known) => IN_GRAPH[known] === language) ?? "sq";
}

export function isLanguage(word: string | undefined): word is Language {
  return LANGUAGES.some((language) => language === word);
}

/**
 * The locale by which the browser writes numbers and chooses plural forms. Chromium has no Albanian
 * and would write English numbers: Swedish ones look the same (1 234), and only one is one in both.
 */
export function localeOfNumbers(language: Language): string {
  return language === "sq" ? "sv" : language;
}

/** The language in which a text of this language is written, as drafts and comments keep it. */
export function asTextLanguage(language: Language): "sq" | "sr" | "en" {
  return language === "sq" || language === "en" ? language : "sr";
}

// Loads the catalogues of the screens, one for each room, when its first page is opened.

import { i18n, type Messages } from "@lingui/core";
import { type Language, localeOfNumbers } from "~/app/languages";
import { languageOfAddress } from "~/app/remembering";

type Catalogue = () => Promise<{ messages: Messages }>;

const CATALOGUES = import.meta.glob("../words/*/*.po") as Record<string, Catalogue>;
const loaded = new Set<string>();
// What stands around the pages stays there while the language changes, with its own rooms' words.
const spoken = new Set(["app"]);

// A screen that says `jPRcg2` is a mistake of ours, and no reader can tell us so in better words.
i18n.on("missing", ({ locale, id }) => console.error(`There are no words in ${locale} for ${id}.`));

/** Have the words of these rooms at hand from now on, and speak this language. */
export async function speak(language: Language, rooms: readonly string[]): Promise<void> {
  for (const room of rooms) spoken.add(room);
  const wanted = [...spoken].map((room) => `../words/${language}/${room}.po`);
  await Promise.all(wanted.filter((path) => !loaded.has(path)).map((path) => load(language, path)));
  if (i18n.locale !== language) i18n.activate(language, localeOfNumbers(language));
}

/** A part of a page that comes when it is wanted, with the words of its room. */
export function withWords<M>(room: string, importing: () => Promise<M>): () => Promise<M> {
  return async () => {
    const [module] = await Promise.all([importing(), speak(languageOfAddress(), [room])]);
    return module;
  };
}

async function load(language: Language, path: string): Promise<void> {
  const catalogue = await CATALOGUES[path]?.();
  // Words that come later are put beside those in use without telling: what is on the screen has its
  // own already, and a thousand paragraphs would be rendered again.
  if (catalogue && i18n.locale === language) Object.assign(i18n.messages, catalogue.messages);
  else if (catalogue) i18n.load(language, catalogue.messages);
  loaded.add(path);
}

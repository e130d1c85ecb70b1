import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const words = import.meta.dirname;
const languages = readdirSync(words, { withFileTypes: true }).filter((each) => each.isDirectory());
const ENTRY = /^msgid ((?:"(?:[^"\\]|\\.)*"\n?)+)msgstr ((?:"(?:[^"\\]|\\.)*"\n?)+)/gm;

/** What each message is said as, by the message, over all rooms of a language. */
function saidIn(language: string): Map<string, Set<string>> {
  const said = new Map<string, Set<string>>();
  for (const file of readdirSync(join(words, language))) {
    const catalogue = readFileSync(join(words, language, file), "utf-8");
    for (const [, id = "", text = ""] of catalogue.matchAll(ENTRY)) {
      if (id.trim() !== '""') said.set(id, (said.get(id) ?? new Set()).add(text));
    }
  }
  return said;
}

describe("the words of the screens", () => {
  // Catalogues are laid over each other as pages are opened: the last one would win.
  it.each(languages.map(({ name }) => name))("are the same in every room, in %s", (language) => {
    const twofold = [...saidIn(language)].filter(([, texts]) => texts.size > 1);
    expect(twofold).toEqual([]);
  });
});

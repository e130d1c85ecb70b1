// Makes the Serbian Cyrillic catalogues from the Latin ones: one catalogue is written by people.
// Placeholders, tags, plural keywords and words that stay Latin everywhere are left alone.
// With --check it writes nothing and fails where a catalogue is stale.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { inCyrillic } from "./transliteration.mjs";

const words = join(dirname(fileURLToPath(import.meta.url)), "..", "src", "words");
const MESSAGE = /^msgstr "(.*)"$|^"(.*)"$/;

/** A catalogue's text with every translation in Cyrillic; ids, comments and headers untouched. */
function catalogueInCyrillic(text) {
  let inTranslation = false;
  let isHeader = true;
  return text
    .split("\n")
    .map((line) => {
      if (line.startsWith("msgid ")) inTranslation = false;
      if (line.startsWith("msgstr ")) inTranslation = true;
      if (line === "") {
        inTranslation = false;
        isHeader = false;
      }
      if (isHeader) return line.replace("Language: sr-Latn", "Language: sr-Cyrl");
      return inTranslation ? line.replace(MESSAGE, (whole) => quotedInCyrillic(whole)) : line;
    })
    .join("\n");
}

function quotedInCyrillic(line) {
  const start = line.indexOf('"') + 1;
  return line.slice(0, start) + inCyrillic(line.slice(start, -1)) + line.slice(-1);
}

const stale = [];
for (const file of readdirSync(join(words, "sr-Latn"))) {
  const made = catalogueInCyrillic(readFileSync(join(words, "sr-Latn", file), "utf-8"));
  const target = join(words, "sr-Cyrl", file);
  if (existsSync(target) && readFileSync(target, "utf-8") === made) continue;
  stale.push(file);
  if (process.argv.includes("--check")) continue;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, made);
}
if (process.argv.includes("--check") && stale.length > 0) {
  console.error(`Serbian Cyrillic is stale, run make words: ${stale.join(", ")}`);
  process.exit(1);
}

// Fails where what is made from the sources and committed is not what they would make now: the
// compiled documents, schema/trusted/, the catalogues and Serbian in Cyrillic.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const web = join(dirname(fileURLToPath(import.meta.url)), "..");
const run = (program, ...rest) =>
  execFileSync(join(web, "node_modules/.bin", program), rest, {
    cwd: web,
    stdio: "pipe",
    encoding: "utf-8",
  });
const node = (...rest) => execFileSync(process.execPath, rest, { cwd: web, stdio: "inherit" });

function told(what, doing) {
  try {
    doing();
  } catch (error) {
    console.error(`${what}\n${error.stdout ?? ""}${error.stderr ?? ""}`);
    process.exit(1);
  }
}

told("The compiled documents are stale: make graph", () => {
  node("scripts/leftovers.mjs", "--check");
  node("scripts/trusted.mjs", "--begin");
  run("relay-compiler", "--validate");
});
told("schema/trusted is stale: make graph", () => node("scripts/trusted.mjs", "--check"));
told("The catalogues are stale: make words", () => {
  const before = catalogues();
  run("lingui", "extract", "--clean");
  if (JSON.stringify(before) !== JSON.stringify(catalogues()))
    throw new Error("They have changed.");
});
told("Serbian in Cyrillic is stale: make words", () => node("scripts/cyrillic.mjs", "--check"));
told("Messages are missing", () => {
  const missing = Object.entries(catalogues()).flatMap(([file, text]) =>
    /^(?:en|sr-Cyrl)\//.test(file) ? [] : untranslated(text).map((id) => `${file}: ${id}`),
  );
  if (missing.length > 0) throw Object.assign(new Error(), { stdout: missing.join("\n") });
});
// Catalogues are laid over each other as pages are opened: the last one would win.
told("A message is translated in two ways", () => {
  const twofold = [...translations()].filter(([, texts]) => texts.size > 1);
  const lines = twofold.map(([id, texts]) => `${id}: ${[...texts].join(" / ")}`);
  if (lines.length > 0) throw Object.assign(new Error(), { stdout: lines.join("\n") });
});

function catalogues() {
  const words = join(web, "src/words");
  const files = readdirSync(words, { recursive: true, encoding: "utf-8" }).filter((f) =>
    f.endsWith(".po"),
  );
  return Object.fromEntries(
    files.sort().map((file) => [file, readFileSync(join(words, file), "utf-8")]),
  );
}

/** Entries whose translation is the empty string, headers apart. */
function untranslated(text) {
  return text
    .split("\n\n")
    .slice(1)
    .filter((entry) => /\nmsgstr ""$/.test(entry.trimEnd()) && !entry.includes("#~"))
    .map((entry) => entry.slice(entry.indexOf("msgid ")).split("\n").slice(0, 2).join(" "));
}

/** What each message is said as, by its language and its words, over all rooms. */
function translations() {
  const said = new Map();
  for (const [file, text] of Object.entries(catalogues())) {
    for (const entry of text.split("\n\n").slice(1)) {
      const [id, translation] = entry.slice(entry.indexOf("msgid ")).trimEnd().split("\nmsgstr ");
      const key = `${file.split("/")[0]} ${id}`;
      said.set(key, (said.get(key) ?? new Set()).add(translation));
    }
  }
  return said;
}

// Removes compiled documents whose source was moved or is gone, which the compiler leaves where they
// were: `--check` only names them, and fails.
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const SOURCES = join(dirname(fileURLToPath(import.meta.url)), "../src");

const compiled = readdirSync(SOURCES, { recursive: true, encoding: "utf-8" })
  .filter((file) => file.endsWith(".graphql.ts"))
  .map((file) => join(SOURCES, file));
const leftovers = compiled.filter((file) => !documentsIn(dirname(dirname(file))).has(nameOf(file)));
if (!process.argv.includes("--check")) {
  for (const file of leftovers) rmSync(file);
} else if (leftovers.length > 0) {
  throw new Error(`Nothing beside them is compiled to these:\n${leftovers.join("\n")}`);
}

function nameOf(file) {
  return basename(file, ".graphql.ts");
}

/** The names of what the sources of a folder ask the graph. */
function documentsIn(folder) {
  const texts = readdirSync(folder)
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(folder, file), "utf-8"));
  // The compiler makes a query of its own for what is asked again: @refetchable(queryName: "…").
  const named = /(?:\b(?:query|mutation|subscription|fragment)\s+|queryName: ")(\w+)/g;
  return new Set(texts.flatMap((text) => [...text.matchAll(named)].map((found) => found[1])));
}

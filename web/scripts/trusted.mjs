// Writes every document that the client may send into schema/trusted/, one file each, named like
// its operation. The id under which the client sends it is the SHA-256 of the file's bytes.
// With --check it writes nothing and fails where a file is missing, stale or left over.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const web = join(dirname(fileURLToPath(import.meta.url)), "..");
const trusted = join(web, "..", "schema", "trusted");
const persisted = join(web, "persisted.json");
const OPERATION = /"id": "([0-9a-f]{64})"/;

const digest = (text) => createHash("sha256").update(text).digest("hex");
const files = () => readdirSync(trusted).filter((file) => file.endsWith(".graphql"));

/** The ids under which the compiled client sends its documents. */
function idsInUse() {
  return readdirSync(join(web, "src"), { recursive: true, encoding: "utf-8" })
    .filter((file) => file.endsWith(".graphql.ts"))
    .map((file) => OPERATION.exec(readFileSync(join(web, "src", file), "utf-8"))?.[1])
    .filter((id) => id !== undefined);
}

function documents() {
  const texts = JSON.parse(readFileSync(persisted, "utf-8"));
  const named = idsInUse().map((id) => {
    const name = /^(?:query|mutation|subscription) (\w+)/m.exec(texts[id])?.[1];
    return [`${name}.graphql`, texts[id]];
  });
  return new Map(named.sort());
}

if (process.argv.includes("--begin")) {
  // The compiler adds what changed to this file and wants it to exist: it begins with what we have.
  const texts = files().map((file) => readFileSync(join(trusted, file), "utf-8"));
  writeFileSync(persisted, JSON.stringify(Object.fromEntries(texts.map((t) => [digest(t), t]))));
  process.exit(0);
}

const wanted = documents();
const present = files();
const stale = [...wanted].filter(
  ([file, text]) => !present.includes(file) || readFileSync(join(trusted, file), "utf-8") !== text,
);
const leftOver = present.filter((file) => !wanted.has(file));
if (process.argv.includes("--check")) {
  const wrong = [...stale.map(([file]) => file), ...leftOver];
  if (wrong.length > 0) {
    console.error(`schema/trusted is stale, run make graph: ${wrong.join(", ")}`);
    process.exit(1);
  }
} else {
  for (const [file, text] of stale) writeFileSync(join(trusted, file), text);
  for (const file of leftOver) rmSync(join(trusted, file));
  console.log(
    `${wanted.size} trusted documents, ${stale.length} written, ${leftOver.length} removed`,
  );
}

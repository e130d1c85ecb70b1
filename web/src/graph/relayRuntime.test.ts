import * as runtime from "relay-runtime";
import { expect, test } from "vitest";

const OURS = import.meta.glob<string>(["./*.ts", "./*.js"], {
  query: "?raw",
  import: "default",
  eager: true,
});
const HOOKS = import.meta.glob<string>("/node_modules/react-relay/lib/relay-hooks/*.js", {
  query: "?raw",
  import: "default",
  eager: true,
});
const HOOK = /(?:react-relay\/lib\/relay-hooks|require\(["']\.)\/(\w+)["']/g;
const SWITCHED_OFF = "useFragmentInternal_CURRENT";

/** The hooks of react-relay that a text imports, and those that these require. */
function hooksOf(text: string, found = new Map<string, string>()): ReadonlyMap<string, string> {
  for (const [, name = ""] of text.matchAll(HOOK)) {
    if (found.has(name) || name === SWITCHED_OFF) continue;
    const source = HOOKS[`/node_modules/react-relay/lib/relay-hooks/${name}.js`] ?? "";
    found.set(name, source);
    hooksOf(source, found);
  }
  return found;
}

/** What a module of react-relay takes of relay-runtime, by its name there. */
function takenBy(source: string): string[] {
  return [...source.matchAll(/(\w+) = require\(["']relay-runtime["']\)/g)].flatMap(([, name]) => {
    const taking = new RegExp(`\\b${name}(?:\\$__internal|\\.__internal)?\\.(\\w+)`, "g");
    return [...source.matchAll(taking)].map(([, taken = ""]) => taken);
  });
}

test("What react-relay takes of relay-runtime is among what the client takes of it", () => {
  const used = hooksOf(Object.values(OURS).join("\n"));
  expect([...used.keys()]).toContain("useFragmentInternal_EXPERIMENTAL");
  const taken = new Set([...used.values()].flatMap(takenBy));
  expect(taken).toContain("fetchQueryDeduped");
  const there = { ...runtime, ...runtime.__internal };
  expect([...taken].filter((name) => !(name in there))).toEqual([]);
});

import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const design = import.meta.dirname;
const components = readdirSync(design, { withFileTypes: true }).filter((each) =>
  each.isDirectory(),
);

describe("a component of the design", () => {
  it.each(components.map(({ name }) => name))("%s has its examples and its criteria", (name) => {
    const files = readdirSync(join(design, name));
    const [examples] = files.filter((file) => file.endsWith(".examples.tsx"));
    expect(examples, `${name} has no examples`).toBeDefined();
    const component = examples?.replace(".examples.tsx", "");
    expect(existsSync(join(design, name, `${component}.tsx`))).toBe(true);
    expect(files).toContain(`${component}.md`);
  });
});

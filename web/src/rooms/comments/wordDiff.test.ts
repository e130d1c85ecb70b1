import { describe, expect, it } from "vitest";
import { wordDiff } from "./wordDiff";

const MARKS: Record<string, readonly [string, string]> = {
  DELETE: ["[-", "-]"],
  INSERT: ["{+", "+}"],
};

const shown = (before: string, after: string): string =>
  wordDiff(before, after)
    .map(({ op, text }) => (MARKS[op]?.[0] ?? "") + text + (MARKS[op]?.[1] ?? ""))
    .join("");

describe("What is changed in a wording", () => {
  it("is shown word by word", () => {
    expect(shown("dhjetë ditë pune", "njëzet ditë pune")).toBe("[-dhjetë-]{+njëzet+} ditë pune");
  });

  it("is one change where words beside each other change", () => {
    expect(shown("a ten working days b", "a twenty calendar days b")).toBe(
      "a [-ten working-]{+twenty calendar+} days b",
    );
  });

  it("is nothing where nothing was changed, and all where all was struck", () => {
    expect(wordDiff("OShC-ve", "OShC-ve")).toEqual([{ op: "EQUAL", text: "OShC-ve" }]);
    expect(wordDiff("fjalë", "")).toEqual([{ op: "DELETE", text: "fjalë" }]);
  });

  it("gives both wordings back, whatever they are", () => {
    for (const [before, after] of [
      ["", "x"],
      ["një dy  tre", "tre dy një"],
      ["a b a b a", "b a b a b"],
      ["a a", "a"],
      ["љубав и мир", "мир и љубав"],
    ] as const) {
      const segments = wordDiff(before, after);
      const without = (op: string): string =>
        segments
          .filter((segment) => segment.op !== op)
          .map(({ text }) => text)
          .join("");
      expect([without("INSERT"), without("DELETE")]).toEqual([before, after]);
    }
  });
});

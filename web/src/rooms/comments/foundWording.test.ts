import { describe, expect, it } from "vitest";
import { foundWording } from "./foundWording";

const TEXT = "Afati është dhjetë ditë.";

describe("what a find would change", () => {
  it("is another wording of its paragraph", () => {
    const found = { kind: "SUGGEST", old: TEXT, new: "Afati është njëzet ditë." };
    expect(foundWording(found, TEXT)).toEqual([
      { op: "EQUAL", text: "Afati është " },
      { op: "DELETE", text: "dhjetë" },
      { op: "INSERT", text: "njëzet" },
      { op: "EQUAL", text: " ditë." },
    ]);
  });

  it("is a paragraph more behind its own", () => {
    expect(foundWording({ kind: "INSERT", old: "", new: "Zgjatet." }, TEXT)).toEqual([
      { op: "EQUAL", text: `${TEXT}\u2029` },
      { op: "INSERT", text: "Zgjatet." },
    ]);
  });

  it("is its paragraph struck, or moved away", () => {
    expect(foundWording({ kind: "DELETE", old: TEXT, new: "" }, TEXT)).toEqual([
      { op: "DELETE", text: TEXT },
    ]);
    expect(foundWording({ kind: "MOVE", old: TEXT, new: "" }, TEXT)).toEqual([
      { op: "MOVE_FROM", text: TEXT },
    ]);
  });

  it("is seen on what it was made to, where it could not be placed", () => {
    expect(foundWording({ kind: "DELETE", old: "Tjetër.", new: "" }, null)).toEqual([
      { op: "DELETE", text: "Tjetër." },
    ]);
  });

  it("parts what a paragraph is divided into", () => {
    expect(foundWording({ kind: "SPLIT", old: "A. B.", new: "A.\nB." }, "A. B.")).toEqual([
      { op: "EQUAL", text: "A." },
      { op: "DELETE", text: " " },
      { op: "INSERT", text: "\u2029" },
      { op: "EQUAL", text: "B." },
    ]);
  });
});

import { expect, test } from "vitest";
import { around, inPlace } from "./inPlace";

const TEXT = "Afati është dhjetë ditë pune.";

test("a wording for some words stands between what is around them", () => {
  expect(inPlace(TEXT, { start: 12, end: 18 }, "njëzet")).toEqual([
    { op: "EQUAL", text: "Afati është " },
    { op: "DELETE", text: "dhjetë" },
    { op: "INSERT", text: "njëzet" },
    { op: "EQUAL", text: " ditë pune." },
  ]);
});

test("a wording for the whole paragraph is compared with all of it", () => {
  expect(inPlace(TEXT, { start: null, end: null }, "Afati është dhjetë ditë.")).toEqual([
    { op: "EQUAL", text: "Afati është dhjetë ditë" },
    { op: "DELETE", text: " pune" },
    { op: "EQUAL", text: "." },
  ]);
});

test("words are struck by a wording of nothing", () => {
  expect(inPlace(TEXT, { start: 18, end: 28 }, "")).toEqual([
    { op: "EQUAL", text: "Afati është dhjetë" },
    { op: "DELETE", text: " ditë pune" },
    { op: "EQUAL", text: "." },
  ]);
});

test("places are counted in code points", () => {
  expect(around("😀 afati", { start: 2, end: 7 })).toEqual(["😀 ", "afati", ""]);
});

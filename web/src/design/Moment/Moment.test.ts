import { describe, expect, it } from "vitest";
import { momentInWords, numberInWords } from "./Moment";

const CLOSES = "2026-12-04T22:59:00Z";
const zone = "Europe/Belgrade";

describe("A moment in Albanian", () => {
  it("is a day as people write it", () => {
    expect(momentInWords("2026-12-04", { language: "sq" })).toBe("4 dhjetor 2026");
  });

  it("has its hours in the zone where it binds", () => {
    expect(momentInWords(CLOSES, { language: "sq", zone, as: "hours" })).toBe(
      "4 dhjetor 2026, 23:59",
    );
  });
});

describe("A moment that binds somebody", () => {
  it.each([
    ["sq", "të premten, 4 dhjetor 2026, ora 23:59 (CET)"],
    ["sr-Latn", "u petak, 4. decembar 2026. u 23:59 (CET)"],
    ["sr-Cyrl", "у петак, 4. децембар 2026. у 23:59 (CET)"],
    ["en", "Friday 4 December 2026, 23:59 (CET)"],
  ])("has the day of the week and the zone, in %s", (language, words) => {
    expect(momentInWords(CLOSES, { language, zone, as: "binding" })).toBe(words);
  });
});

describe("A number", () => {
  it("is written as the language writes it", () => {
    expect(["sq", "sr-Latn", "en"].map((language) => numberInWords(12345.5, language))).toEqual([
      "12\u00a0345,5",
      "12.345,5",
      "12,345.5",
    ]);
  });
});

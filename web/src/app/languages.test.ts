import { describe, expect, it } from "vitest";
import { asTextLanguage, fromGraph, inGraph, isLanguage, LANGUAGES } from "~/app/languages";

describe("The languages of the screens", () => {
  it("go to the graph's names and back", () => {
    expect(LANGUAGES.map(inGraph)).toEqual(["ALBANIAN", "SERBIAN", "SERBIAN_CYRILLIC", "ENGLISH"]);
    expect(LANGUAGES.map((language) => fromGraph(inGraph(language)))).toEqual([...LANGUAGES]);
  });

  it("are no other words of an address", () => {
    expect(["sr", "SQ", "", undefined].filter(isLanguage)).toEqual([]);
  });

  it("write Serbian in one language, whatever the script", () => {
    expect(LANGUAGES.map(asTextLanguage)).toEqual(["sq", "sr", "sr", "en"]);
  });
});

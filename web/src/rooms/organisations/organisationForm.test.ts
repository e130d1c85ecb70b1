import { expect, test } from "vitest";
import { asInput, NEW_ORGANISATION, namesOf, withoutStandIns } from "./organisationForm";

test("what is left empty is not sent as words", () => {
  const name = { sq: "Qendra Hapi", sr: "", en: " " };
  const input = asInput({ ...NEW_ORGANISATION, name, shortName: " QH " });
  expect(input.name).toEqual({ sq: "Qendra Hapi" });
  expect(input.shortName).toBe("QH");
  expect(input.website).toBeNull();
});

test("a name that the graph answered in another language is not taken for one", () => {
  const kept = { availableLanguages: ["ALBANIAN"], sq: "Hapi", sr: "Hapi", en: "Hapi" };
  expect(namesOf(kept)).toEqual({ sq: "Hapi", sr: "", en: "" });
});

test("a text that stands in for a missing one is not edited as its own", () => {
  expect(withoutStandIns("Shërbime", "Shërbime", "Services")).toEqual({
    sq: "Shërbime",
    sr: "",
    en: "Services",
  });
});

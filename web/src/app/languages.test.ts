import { type Messages, setupI18n } from "@lingui/core";
import { expect, test } from "vitest";
import { LANGUAGES, localeOfNumbers, textInGraph, textOrScreen } from "./languages";

test("an address asks for a text in a language that there is, or for none", () => {
  expect(textInGraph("sr")).toBe("SERBIAN");
  expect(textInGraph("constructor")).toBeUndefined();
  expect(textInGraph(undefined)).toBeUndefined();
});

test("Serbian is read in the script of the screen", () => {
  expect(textOrScreen("sr", "SERBIAN_CYRILLIC")).toBe("SERBIAN_CYRILLIC");
  expect(textOrScreen("sr", "ENGLISH")).toBe("SERBIAN");
  expect(textOrScreen("nothing", "ALBANIAN")).toBe("ALBANIAN");
});

test("numbers in messages are written as each language writes them", () => {
  const said = LANGUAGES.map((locale) => {
    const messages: Messages = { many: [["count", "plural", { other: ["#", " comments"] }]] };
    const locales = localeOfNumbers(locale);
    const speaking = setupI18n({ locale, locales, messages: { [locale]: messages } });
    return speaking._("many", { count: 1234 });
  });
  expect(said).toEqual([
    "1\u00a0234 comments",
    "1.234 comments",
    "1.234 comments",
    "1,234 comments",
  ]);
});

test("Albanian plural forms are chosen as Albanian does", () => {
  const forms = (locale: string) => {
    const rules = new Intl.PluralRules(locale);
    return [0, 1, 2, 5, 11, 21, 100, 1_000_000].map((count) => rules.select(count));
  };
  expect(forms(localeOfNumbers("sq"))).toEqual(forms("sq"));
});

import { expect, test } from "vitest";
import { textInGraph, textOrScreen } from "./languages";

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

import { expect, test } from "vitest";
import { chosenWords, trimmed, wordsAt } from "./wordsAt";

const TEXT = "Afati 😀 është dhjetë ditë.";

test("words are counted in code points, as the graph does", () => {
  expect(chosenWords(TEXT, wordsAt(TEXT, "dhjetë ditë"))).toEqual({
    start: 14,
    end: 25,
    quote: "dhjetë ditë",
  });
});

test("words that are not there are on the whole paragraph", () => {
  expect(wordsAt(TEXT, "pesëmbëdhjetë")).toBeUndefined();
  expect(chosenWords(TEXT, undefined)).toBeUndefined();
});

test("spaces at the ends of what is marked are let go", () => {
  expect(trimmed(TEXT, { start: 14, end: 22 })).toEqual(wordsAt(TEXT, "dhjetë"));
  expect(trimmed(TEXT, { start: 8, end: 9 })).toBeUndefined();
});

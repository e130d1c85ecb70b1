import { expect, test } from "vitest";
import { candidates } from "./candidates";

const old = (id: string, text: string) => ({ id, label: "", text, language: "sq" });
const GOAL = old("goal", "Ky ligj rregullon vullnetarizmin");
const TERMS = old("terms", "Vullnetari është person fizik");
const COSTS = old("costs", "Shpenzimet i mbulon organizatori");
const PREVIOUS = [GOAL, TERMS, COSTS];

test("the paragraph with the most words in common comes first", () => {
  const found = candidates(old("new", "Ligji rregullon vullnetarizmin"), PREVIOUS, new Set(), "");
  expect(found).toEqual([GOAL]);
});

test("what went nowhere is offered though it shares no word", () => {
  const found = candidates(old("new", "Krejt tjetër"), PREVIOUS, new Set(["costs"]), "");
  expect(found).toEqual([COSTS]);
});

test("a search finds where its words stand, whatever is alike", () => {
  expect(candidates(GOAL, PREVIOUS, new Set(), "person FIZIK")).toEqual([TERMS]);
});

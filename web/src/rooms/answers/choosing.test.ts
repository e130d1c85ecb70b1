import { expect, test } from "vitest";
import { between } from "./choosing";

const LIST = ["a", "b", "c", "d"];

test("a stretch goes both ways and has both ends", () => {
  expect(between(LIST, "b", "d")).toEqual(["b", "c", "d"]);
  expect(between(LIST, "d", "b")).toEqual(["b", "c", "d"]);
  expect(between(LIST, "c", "c")).toEqual(["c"]);
});

test("there is no stretch from what is not in the list", () => {
  expect(between(LIST, "z", "b")).toEqual([]);
});

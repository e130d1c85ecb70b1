import { expect, test } from "vitest";
import { mendedAt } from "./mending";

test("a comment without an answer leads to that comment", () => {
  expect(mendedAt("unanswered", 123, "vullnetarizmi", 1)).toEqual({
    there: {
      to: "/comments/$number",
      params: { number: "123" },
    },
  });
});

test("a section that is missing is written on the same page", () => {
  expect(mendedAt("narrative_missing", null, "vullnetarizmi", 2)).toEqual({ here: "#sections-2" });
});

import { expect, test } from "vitest";
import { inOrder } from "./sections";

const WRITTEN = [
  { section: "CONCLUSIONS", language: "sq" },
  { section: "SUMMARY", language: "sq" },
  { section: "METHODS", language: "en" },
];

test("sections stand in the report's order", () => {
  expect(inOrder(WRITTEN, "sq").map((one) => one.section)).toEqual(["SUMMARY", "CONCLUSIONS"]);
});

test("what is not written in Serbian is shown in Albanian", () => {
  expect(inOrder(WRITTEN, "sr").map((one) => one.language)).toEqual(["sq", "sq"]);
});

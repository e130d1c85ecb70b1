import { expect, test } from "vitest";
import { filterOf, isNarrowed, narrowed, widened } from "./filter";

const ALL = { replies: false, scope: "CONSULTATION", state: "STANDING" };

test("an address without parameters asks for what stands and needs an answer", () => {
  expect(filterOf({})).toEqual(ALL);
});

test("each parameter narrows", () => {
  const search = { answer: "UNANSWERED", side: "INSTITUTION", article: "p1", language: "sr" };
  expect(filterOf(search)).toEqual({
    ...ALL,
    answerState: "UNANSWERED",
    side: "INSTITUTION",
    underParagraphId: "p1",
    language: "sr",
  });
});

test("a value that there is not narrows nothing", () => {
  expect(filterOf({ answer: "LATER", kind: "", state: "GONE" })).toEqual(ALL);
});

test("a parameter is set, and taken away, beside the others", () => {
  expect(narrowed({ side: "OTHER" }, "kind", "REMARK")).toEqual({ side: "OTHER", kind: "REMARK" });
  expect(narrowed({ side: "OTHER" }, "side", undefined)).toEqual({ side: undefined });
});

test("all that narrows is taken away, and nothing else", () => {
  expect(widened({ side: "OTHER", text: "sr" })).toEqual({ text: "sr" });
  expect(isNarrowed({ text: "sr" })).toBe(false);
  expect(isNarrowed({ kind: "REMARK" })).toBe(true);
});

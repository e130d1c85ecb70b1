import { expect, test } from "vitest";
import type { AnswerRules } from "./answerRules";
import { lackOf, mixesPublicity, type Verdict, verdictOf } from "./verdict";

const RULES = {
  rulePack: {
    title: "Rregullorja",
    outcomes: [
      { outcome: "ACCEPTED", needsReason: false },
      { outcome: "REJECTED", needsReason: true },
    ],
  },
} as unknown as AnswerRules;
const BLANK: Verdict = verdictOf(null, "sq");

test("an answer begins with nothing, in the language of the screens", () => {
  expect(BLANK).toEqual({
    outcome: undefined,
    reason: "",
    language: "sq",
    versionId: null,
    paragraphIds: [],
  });
});

test("an outcome is asked for first", () => {
  expect(lackOf(RULES, BLANK)).toBe("outcome");
});

test("the rules ask for a reason of some outcomes; spaces are none", () => {
  expect(lackOf(RULES, { ...BLANK, outcome: "ACCEPTED" })).toBeUndefined();
  expect(lackOf(RULES, { ...BLANK, outcome: "REJECTED", reason: "  \n" })).toBe("reason");
  expect(lackOf(RULES, { ...BLANK, outcome: "REJECTED", reason: "Jo." })).toBeUndefined();
});

test("one answer for a public and a not public comment is to be warned of", () => {
  const [open, closed] = [{ publicity: "NAMED" }, { publicity: "NOT_PUBLIC" }];
  expect(mixesPublicity([open, closed])).toBe(true);
  expect(mixesPublicity([open, open])).toBe(false);
  expect(mixesPublicity([closed])).toBe(false);
});

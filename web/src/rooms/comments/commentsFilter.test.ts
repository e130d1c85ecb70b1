import { expect, it } from "vitest";
import { commentsFilter } from "./commentsFilter";

it("asks for what begins a thread, and for nothing that there is not", () => {
  expect(commentsFilter({ kind: "SHOUT", side: "x", answered: "maybe" })).toEqual({
    replies: false,
    kind: null,
    side: null,
    organisationId: null,
    underParagraphId: null,
    isAnswered: null,
  });
});

it("asks for what the address names", () => {
  const search = { kind: "SUPPORT", side: "OTHER", organisation: "O1", article: "P1" };
  expect(commentsFilter({ ...search, answered: "no" })).toEqual({
    replies: false,
    kind: "SUPPORT",
    side: "OTHER",
    organisationId: "O1",
    underParagraphId: "P1",
    isAnswered: false,
  });
});

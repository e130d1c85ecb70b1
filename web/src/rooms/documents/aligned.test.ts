import { expect, test } from "vitest";
import { aligned } from "./aligned";

const ALBANIAN = [
  { identity: "a", label: "Neni 1", text: "Qëllimi", language: "sq" },
  { identity: "b", label: "1.", text: "Ky ligj rregullon vullnetarizmin.", language: "sq" },
];
const SERBIAN = [{ identity: "a", label: "Član 1", text: "Svrha", language: "sr" }];

test("paragraphs of two languages stand beside each other, missing ones are told", () => {
  expect(aligned([ALBANIAN, SERBIAN])).toEqual({
    languages: ["sq", "sr"],
    rows: [
      { identity: "a", texts: ["Neni 1 Qëllimi", "Član 1 Svrha"] },
      { identity: "b", texts: ["1. Ky ligj rregullon vullnetarizmin.", undefined] },
    ],
  });
});

test("a language in whose place another was answered is no column of its own", () => {
  expect(aligned([ALBANIAN, SERBIAN, ALBANIAN]).languages).toEqual(["sq", "sr"]);
});

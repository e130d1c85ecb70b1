import { expect, test } from "vitest";
import { partsOf } from "./tally";

const NONE = {
  accepted: 0,
  partiallyAccepted: 0,
  rejected: 0,
  noted: 0,
  outOfScope: 0,
  unanswered: 0,
  hidden: 0,
  received: 0,
};

test("the parts of a bar stand one after the other and come to its length", () => {
  const parts = partsOf({ ...NONE, received: 5, accepted: 2, rejected: 3 }, 10);
  expect(parts).toEqual([
    { outcome: "accepted", count: 2, from: 0, width: 20 },
    { outcome: "rejected", count: 3, from: 20, width: 30 },
  ]);
});

test("a row without comments has a bar without parts", () => {
  expect(partsOf(NONE, 0)).toEqual([]);
});

import { expect, test } from "vitest";
import { daysLater, weekdayOf, weeksOf } from "./weeks";

const days = (from: string, count: number): { day: string }[] =>
  Array.from({ length: count }, (_, at) => ({ day: daysLater(from, at) }));

test("weeks begin on Monday", () => {
  expect([weekdayOf("2026-03-02"), weekdayOf("2026-03-08")]).toEqual([0, 6]);
});

test("a window that opens on a Wednesday leaves two places free before it", () => {
  const [first, second] = weeksOf(days("2026-03-04", 6));
  expect(first?.map((one) => one?.day.slice(8))).toEqual([
    undefined,
    undefined,
    "04",
    "05",
    "06",
    "07",
    "08",
  ]);
  expect(second?.[0]?.day).toBe("2026-03-09");
  expect(second?.slice(1)).toEqual(Array(6).fill(undefined));
});

test("no days make no weeks", () => {
  expect(weeksOf([])).toEqual([]);
});

test("the day after the last of a month is the first of the next", () => {
  expect(daysLater("2026-02-28", 1)).toBe("2026-03-01");
});

test("what is no date yet stays as it is typed", () => {
  expect(daysLater("", 1)).toBe("");
});

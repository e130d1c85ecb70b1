import { expect, test } from "vitest";
import { everyDay } from "./everyDay";

test("days without comments stand between those with some, over the end of a month", () => {
  const days = [
    { day: "2026-10-30", count: 2 },
    { day: "2026-11-01", count: 5 },
  ];
  expect(everyDay(days)).toEqual([
    { day: "2026-10-30", count: 2 },
    { day: "2026-10-31", count: 0 },
    { day: "2026-11-01", count: 5 },
  ]);
});

test("no comments have no days", () => {
  expect(everyDay([])).toEqual([]);
});

import { expect, it } from "vitest";
import { workingDaysLeft } from "./workingDays";

const WINDOW = {
  zone: "Europe/Belgrade",
  days: [
    { day: "2026-12-03", ordinal: 8 },
    { day: "2026-12-04", ordinal: 9 },
    { day: "2026-12-05", ordinal: null },
    { day: "2026-12-07", ordinal: 10 },
  ],
};

it("counts the working days after today, by the calendar of the window's zone", () => {
  expect(workingDaysLeft(WINDOW, new Date("2026-12-03T12:00:00Z"))).toBe(2);
  expect(workingDaysLeft(WINDOW, new Date("2026-12-03T23:30:00Z"))).toBe(1);
  expect(workingDaysLeft(WINDOW, new Date("2026-12-07T20:00:00Z"))).toBe(0);
});

import { expect, it } from "vitest";
import { momentIn, saidIn } from "./zoned";

it("reads an hour of a place as the moment that it means, in summer and in winter", () => {
  expect(momentIn("Europe/Belgrade", "2026-07-01", "14:30")).toBe("2026-07-01T12:30:00.000Z");
  expect(momentIn("Europe/Belgrade", "2026-12-04", "23:59")).toBe("2026-12-04T22:59:00.000Z");
});

it("reads an hour beside the change of the clocks", () => {
  expect(momentIn("Europe/Belgrade", "2026-03-29", "03:30")).toBe("2026-03-29T01:30:00.000Z");
  expect(momentIn("Europe/Belgrade", "2026-10-25", "01:30")).toBe("2026-10-24T23:30:00.000Z");
});

it("means nothing without a day", () => {
  expect(momentIn("Europe/Belgrade", "", "14:30")).toBeUndefined();
});

it("says a moment as the clocks of a place show it", () => {
  const moment = Date.parse("2026-12-04T22:59:30Z");
  expect(saidIn("Europe/Belgrade", moment)).toEqual({ day: "2026-12-04", hour: "23:59" });
});

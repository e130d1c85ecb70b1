import { expect, it } from "vitest";
import { pauseBefore } from "~/graph/news";

it("waits longer each time before it listens again, at most half a minute and a bit", () => {
  expect([0, 1, 4, 5, 40, 4000].map((retries) => pauseBefore(retries, 0))).toEqual([
    1000, 2000, 16_000, 30_000, 30_000, 30_000,
  ]);
  expect(pauseBefore(0, 1)).toBe(4000);
});

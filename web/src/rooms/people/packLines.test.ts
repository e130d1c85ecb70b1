import { describe, expect, it } from "vitest";
import { lineOf } from "./packLines";

const TEXT = `id: xk
written:
  min_working_days:
    value: 15
    verified: false
report:
  outcomes:
    value: [accepted]
  due:
    value: 3
`;

describe("A value of a pack", () => {
  it("is found at its line", () => {
    expect(lineOf(TEXT, "id")).toBe(1);
    expect(lineOf(TEXT, "written.min_working_days")).toBe(3);
    expect(lineOf(TEXT, "report.due.value")).toBe(10);
  });

  it("is not sought below another", () => {
    expect(lineOf(TEXT, "written.outcomes")).toBeUndefined();
    expect(lineOf(TEXT, "nothing")).toBeUndefined();
  });
});

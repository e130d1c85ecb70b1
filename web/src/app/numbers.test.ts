import { describe, expect, it } from "vitest";
import { maybeNumber, numberOf } from "~/app/numbers";

const NOTHING = expect.objectContaining({ code: "NOT_FOUND" });

describe("a number in an address", () => {
  it("is what its digits say", () => {
    expect(numberOf("121")).toBe(121);
    expect(numberOf("2147483647")).toBe(2_147_483_647);
  });

  it.each(["abc", "", "1.5", "-1", "1e3", "٣", "2147483648", "99999999999999", undefined])(
    "leads to nothing where it is %s",
    (text) => expect(() => numberOf(text)).toThrow(NOTHING),
  );

  it("may be absent behind the question mark, and there alone", () => {
    expect(maybeNumber(undefined)).toBe(null);
    expect(maybeNumber("")).toBe(null);
    expect(maybeNumber("2")).toBe(2);
    expect(() => maybeNumber("two")).toThrow(NOTHING);
  });
});

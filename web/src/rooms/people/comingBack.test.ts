import { describe, expect, it } from "vitest";
import { addressAfter } from "./comingBack";

describe("After signing in one comes back", () => {
  it("to the page from which one came", () => {
    const asked = "/sr-Latn/consultations/plani?version=2#p-3";
    expect(addressAfter(asked, "sr-Latn")).toBe(asked);
  });

  it("to the front page where none is said", () => {
    expect(addressAfter(undefined, "sq")).toBe("/sq");
  });

  it.each([
    "https://elsewhere.example/",
    "//elsewhere.example",
    "/\\elsewhere.example",
    "/\t/elsewhere.example",
    "javascript:alert(1)",
    "sq/my",
    `/sq/${"a".repeat(500)}`,
  ])("to no other site: %s", (asked) => {
    expect(addressAfter(asked, "en")).toBe("/en");
  });
});

import { describe, expect, it } from "vitest";
import { asked, otherwise } from "./asked";

describe("what an address asks the search for", () => {
  it("asks for nothing where nothing is typed", () => {
    expect(asked({}, "ALBANIAN")).toEqual({
      query: "",
      isAsked: false,
      consultation: null,
      within: "",
      isWithin: false,
      only: { kind: null, side: null, organisationId: null, language: null },
      order: "RELEVANCE",
      after: null,
      language: "ALBANIAN",
    });
  });

  it("passes over a kind, a side and an order that there are not", () => {
    const search = { q: "afati", kind: "RUMOUR", side: "NONE", order: "worst" };
    expect(asked(search, "ENGLISH")).toEqual(asked({ q: "afati" }, "ENGLISH"));
  });

  it("narrows to a consultation, and lists as the texts have it", () => {
    const made = asked({ q: "afati", consultation: "C1", order: "document" }, "ENGLISH");
    expect([made.consultation, made.within, made.isWithin, made.order]).toEqual([
      "C1",
      "C1",
      true,
      "DOCUMENT",
    ]);
  });

  it("begins at the start where it is narrowed otherwise", () => {
    const search = { q: "afati", after: "NTA", kind: "REMARK" };
    expect(otherwise(search, { kind: undefined })).toEqual({ q: "afati" });
  });
});

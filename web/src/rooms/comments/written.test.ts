import { describe, expect, it } from "vitest";
import { asInput, type Written } from "./written";

const WORDS: Written = {
  kind: "REMARK",
  text: "Pse?",
  wording: "",
  language: "sq",
  organisationId: undefined,
  isInside: false,
  publicity: "NAMED",
};
const PARAGRAPH = { id: "p5", text: "😀 Thirrja mbetet e hapur dhjetë ditë." };

describe("A comment for the graph", () => {
  it("names words by code points, as the graph counts them", () => {
    const place = { paragraph: PARAGRAPH, start: 3, end: 10, quote: "Thirrja" };
    expect(asInput("c1", WORDS, place, undefined).anchor).toEqual({
      paragraphId: "p5",
      quote: "Thirrja",
      start: 2,
      end: 9,
    });
  });

  it("suggests another wording of the whole paragraph where no words were chosen", () => {
    const words: Written = { ...WORDS, kind: "SUGGESTION", text: "", wording: "Ndryshe." };
    const input = asInput("c1", words, { paragraph: PARAGRAPH }, undefined);
    expect(input.words.proposedWording).toBe("Ndryshe.");
    expect(input.anchor).toEqual({ paragraphId: "p5", quote: PARAGRAPH.text, start: 0, end: 37 });
  });

  it("stays inside an organisation only where there is one", () => {
    expect(asInput("c1", { ...WORDS, isInside: true }, null, undefined).scope).toBe("CONSULTATION");
    const inside = { ...WORDS, isInside: true, organisationId: "o1" };
    expect(asInput("c1", inside, null, undefined)).toMatchObject({
      scope: "ORGANISATION",
      forOrganisationId: "o1",
    });
  });
});

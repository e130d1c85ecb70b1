import { expect, it } from "vitest";
import { capturedInput, EMPTY, isEnough, placeOf } from "./captured";
import type { Source } from "./sitting";

const PARAGRAPH = { id: "P1", text: "Afati është 𝒟hjetë ditë pune." };
const SOURCE: Source = {
  channel: "PAPER",
  day: "2026-07-01",
  hour: "14:30",
  speaker: " Nora Hoxha ",
  organisation: undefined,
  publicity: "NAMED",
  language: "sq",
};

it("takes the place of the address, and only words that stand there", () => {
  const asked = { paragraph: "P1", quote: "ditë pune" };
  expect(placeOf(asked, [PARAGRAPH])).toEqual({ paragraphId: "P1", quote: "ditë pune" });
  const elsewhere = placeOf({ paragraph: "P1", quote: "muaj" }, [PARAGRAPH]);
  expect(elsewhere).toEqual({ paragraphId: "P1", quote: "" });
  expect(placeOf({}, [PARAGRAPH])).toEqual({ paragraphId: undefined, quote: "" });
});

it("is enough when somebody says something on a day", () => {
  const said = { ...EMPTY, text: "Pak." };
  expect(isEnough(said, SOURCE, undefined)).toBe(true);
  expect(isEnough(EMPTY, SOURCE, undefined)).toBe(false);
  expect(isEnough(said, { ...SOURCE, speaker: " " }, undefined)).toBe(false);
  expect(isEnough(said, { ...SOURCE, day: "" }, undefined)).toBe(false);
  expect(isEnough({ ...said, quote: "muaj" }, SOURCE, PARAGRAPH)).toBe(false);
});

it("tells the graph whose it is, when it came, and where its words stand, in code points", () => {
  const said = { ...EMPTY, paragraphId: "P1", quote: "ditë pune", text: "Pak." };
  expect(capturedInput("C1", "Europe/Belgrade", said, SOURCE, PARAGRAPH)).toEqual({
    consultationId: "C1",
    channel: "PAPER",
    receivedAt: "2026-07-01T12:30:00.000Z",
    speakerName: "Nora Hoxha",
    organisationId: null,
    publicity: "NAMED",
    words: { kind: "REMARK", text: "Pak.", language: "sq" },
    anchor: { paragraphId: "P1", quote: "ditë pune", start: 19, end: 28 },
  });
});

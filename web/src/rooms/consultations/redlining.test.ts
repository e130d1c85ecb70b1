import { expect, it } from "vitest";
import { laidOver, piecesOf } from "./redlining";

const equal = (text: string) => ({ op: "EQUAL", text });
const inserted = (text: string) => ({ op: "INSERT", text });
const deleted = (text: string) => ({ op: "DELETE", text });
const paragraphs = [
  { id: "a", label: "1." },
  { id: "b", label: "2." },
  { id: "c", label: "3." },
];

it("leaves out what stayed, and keeps what changed with its number before", () => {
  const { changed } = laidOver(paragraphs, [
    { labelOld: "1.", newParagraphIds: ["a"], segments: [equal("Stays.")] },
    { labelOld: "2.", newParagraphIds: ["b"], segments: [deleted("ten"), inserted("20")] },
    { labelOld: "4.", newParagraphIds: ["c"], segments: [equal("Has another number.")] },
  ]);
  expect([...changed]).toEqual([
    ["b", { segments: [deleted("ten"), inserted("20")], labelOld: "2.", label: "2." }],
    ["c", { segments: [equal("Has another number.")], labelOld: "4.", label: "3." }],
  ]);
});

it("puts what is gone before the paragraph that followed it, and at the end what was last", () => {
  const lost = { labelOld: "2.", newParagraphIds: [], segments: [deleted("Lost.")] };
  const last = { labelOld: "9.", newParagraphIds: [], segments: [deleted("Last.")] };
  const stays = { labelOld: "3.", newParagraphIds: ["b"], segments: [equal("Stays.")] };
  const { gone, goneLast } = laidOver(paragraphs, [lost, stays, last]);
  expect(gone.get("b")).toEqual([lost]);
  expect(goneLast).toEqual([last]);
});

it("gives each part of a paragraph that was split its own words", () => {
  expect(piecesOf([equal("One.\u2029Two"), deleted(" and\u2029more"), inserted(".")], 2)).toEqual([
    [equal("One.")],
    [equal("Two"), deleted(" and\u2029more"), inserted(".")],
  ]);
});

it("shows all in the first paragraph where the parts cannot be told apart", () => {
  const segments = [equal("One."), inserted("Two.")];
  expect(piecesOf(segments, 3)).toEqual([segments, [], []]);
});

it("says nothing about a text in another language", () => {
  const { changed } = laidOver(paragraphs, [
    { labelOld: "1.", newParagraphIds: ["x"], segments: [inserted("New")] },
  ]);
  expect(changed.size).toBe(0);
});

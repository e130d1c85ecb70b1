import { expect, it } from "vitest";
import { nearest, offsetIn, rangeOf } from "./textOffsets";

function paragraph(html: string): HTMLElement {
  const element = document.createElement("p");
  element.innerHTML = html;
  return element;
}

it("counts a paragraph's text without what was struck and without the marks of moves", () => {
  const text = paragraph("within <del>ten</del><ins>15<sup class='move-mark'>⇄1</sup></ins> days");
  const last = text.lastChild as Text;
  expect(offsetIn(text, last, " days".length)).toBe("within 15 days".length);
});

it("finds words over the edges of what came, and leaves out what went", () => {
  const range = rangeOf(paragraph("within <del>ten</del><ins>15</ins> days"), "15 days", 7);
  expect(range?.startContainer.textContent).toBe("15");
  expect(range?.endOffset).toBe(" days".length);
});

it("finds nothing where the words are gone", () => {
  expect(rangeOf(paragraph("within 15 days"), "ten days", 7)).toBeUndefined();
});

it("takes of the same words those that stand nearest to where they stood", () => {
  expect(nearest("day by day by day", "day", 8)).toBe(7);
  expect(nearest("day by day by day", "day", 40)).toBe(14);
});

import { expect, it } from "vitest";
import { contentsOf } from "./contentsOf";

const at = (position: number, kind: string, label: string, text: string, totalCount = 0) => ({
  kind,
  depth: 0,
  position,
  label,
  text,
  language: "sq",
  comments: { totalCount },
});

it("joins an article with the title below it, and counts the comments of its part", () => {
  const lines = contentsOf([
    at(0, "ARTICLE", "Neni 1", ""),
    at(1, "HEADING", "", "Qëllimi", 1),
    at(2, "PARAGRAPH", "1.", "Ky udhëzim…", 2),
    at(3, "ARTICLE", "Neni 2", "Përkufizimet"),
  ]);
  expect(lines.map(({ title, comments }) => [title, comments])).toEqual([
    ["Qëllimi", 3],
    ["Përkufizimet", 0],
  ]);
});

import { expect, it } from "vitest";
import { contentsOf, inTables, namesOf } from "./contentsOf";

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

const one = (id: string, kind: string, label = "") => ({ id, kind, label });

it("names a paragraph by its article and its number", () => {
  const names = namesOf([
    one("a", "TEXT"),
    one("b", "ARTICLE", "Neni 3"),
    one("c", "HEADING"),
    one("d", "PARAGRAPH", "1."),
    one("e", "CHAPTER", "KREU II"),
    one("f", "TEXT"),
  ]);
  expect([...names.values()]).toEqual(["", "Neni 3", "Neni 3", "Neni 3, 1.", "KREU II", ""]);
});

it("puts rows that follow each other into one table", () => {
  const [a, b, c, d] = [
    one("a", "TABLE_ROW"),
    one("b", "TABLE_ROW"),
    one("c", "TEXT"),
    one("d", "TABLE_ROW"),
  ];
  expect(inTables([a, b, c, d])).toEqual([[a, b], c, [d]]);
});

import { expect, it } from "vitest";
import { articlesOf } from "./articlesOf";

const at = (position: number, kind: string, label: string, text: string) => ({
  id: `${position}`,
  kind,
  depth: 0,
  position,
  label,
  text,
  language: "sq",
});

it("puts each paragraph below its article, whose title may stand on the next line", () => {
  const articles = articlesOf([
    at(0, "TEXT", "", "Udhëzim"),
    at(1, "ARTICLE", "Neni 1", ""),
    at(2, "HEADING", "", "Qëllimi"),
    at(3, "PARAGRAPH", "1.", "Ky udhëzim…"),
    at(4, "ARTICLE", "Neni 2", "Përkufizimet"),
  ]);
  expect(articles.map(({ name, parts }) => [name, parts.map(({ id }) => id)])).toEqual([
    ["Udhëzim", ["0"]],
    ["Neni 1 Qëllimi", ["1", "2", "3"]],
    ["Neni 2 Përkufizimet", ["4"]],
  ]);
});

// A text by its headings: each with the paragraphs that stand below it, itself first.

import { isHeading, type Listed } from "~/rooms/documents/contentsOf";

type Part = Listed & { readonly id: string };

export interface Article {
  readonly name: string;
  readonly parts: readonly Part[];
}

/** In the acts of Kosovo the title of an article stands on the line below its number. */
export function articlesOf(paragraphs: readonly Part[]): Article[] {
  const articles: Array<{ name: string; parts: Part[] }> = [];
  let untitled = false;
  for (const paragraph of paragraphs) {
    const last = articles.at(-1);
    const isTitle = paragraph.kind === "HEADING" && untitled;
    if (last && isTitle) {
      last.name = `${last.name} ${paragraph.text}`.trim();
      last.parts.push(paragraph);
    } else if (isHeading(paragraph.kind) || !last) {
      articles.push({ name: named(paragraph), parts: [paragraph] });
    } else last.parts.push(paragraph);
    untitled = isHeading(paragraph.kind) && paragraph.kind !== "HEADING" && paragraph.text === "";
  }
  return articles;
}

function named({ label, text }: Part): string {
  const name = `${label} ${text}`.trim();
  return name.length > 90 ? `${name.slice(0, 90)}…` : name;
}

// What stands in the contents of a text.

export interface Listed {
  readonly kind: string;
  readonly depth: number;
  readonly position: number;
  readonly label: string;
  readonly text: string;
  readonly language: string;
  readonly comments?: { readonly totalCount: number };
}

export interface Line {
  readonly paragraph: Listed;
  readonly title: string;
  /** How many comments stand below it, until the next line. */
  readonly comments: number;
}

const HEADINGS: ReadonlySet<string> = new Set(["PART", "CHAPTER", "SECTION", "ARTICLE", "HEADING"]);

/** Whether a paragraph is a heading, and not part of what stands below one. */
export function isHeading(kind: string): boolean {
  return HEADINGS.has(kind);
}

/**
 * The headings in order, each with the comments of its part of the text. In the acts of Kosovo the
 * title stands on the line below `Neni 1`; the two are one line here.
 */
export function contentsOf(paragraphs: readonly Listed[]): Line[] {
  const lines: Array<{ paragraph: Listed; title: string; comments: number }> = [];
  let untitled = false;
  for (const paragraph of paragraphs) {
    const last = lines.at(-1);
    if (paragraph.kind === "HEADING" && untitled && last) last.title = paragraph.text;
    else if (isHeading(paragraph.kind))
      lines.push({ paragraph, title: paragraph.text, comments: 0 });
    untitled = isHeading(paragraph.kind) && paragraph.kind !== "HEADING" && paragraph.text === "";
    const current = lines.at(-1);
    if (current) current.comments += paragraph.comments?.totalCount ?? 0;
  }
  return lines;
}

export const TABLE_ROW = "TABLE_ROW";

export interface WithKind {
  readonly id: string;
  readonly kind: string;
}

/** The paragraphs in order, those that are rows of one table together. */
export function inTables<P extends WithKind>(paragraphs: readonly P[]): Array<P | P[]> {
  const blocks: Array<P | P[]> = [];
  for (const paragraph of paragraphs) {
    const last = blocks.at(-1);
    if (paragraph.kind !== TABLE_ROW) blocks.push(paragraph);
    else if (Array.isArray(last)) last.push(paragraph);
    else blocks.push([paragraph]);
  }
  return blocks;
}

/** How one speaks of each paragraph, by its id: `Article 3, 1.`, the article before the number. */
export function namesOf(
  paragraphs: ReadonlyArray<WithKind & { readonly label: string }>,
): ReadonlyMap<string, string> {
  let article = "";
  const names = new Map<string, string>();
  for (const { id, kind, label } of paragraphs) {
    if (kind === "ARTICLE") article = label;
    else if (isHeading(kind) && kind !== "HEADING") article = "";
    names.set(id, [...new Set([article, label])].filter(Boolean).join(", "));
  }
  return names;
}

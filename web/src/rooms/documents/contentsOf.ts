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

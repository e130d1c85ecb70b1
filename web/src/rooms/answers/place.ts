// Where a comment was put, in words.

interface Anchor {
  readonly label: string;
  readonly path: readonly string[];
}

/** The nearest heading and the paragraph's number, as printed then; empty for the whole document. */
export function placeOf(anchor: Anchor | null | undefined): string {
  if (!anchor) return "";
  return [anchor.path.at(-1), anchor.label].filter(Boolean).join(" › ");
}

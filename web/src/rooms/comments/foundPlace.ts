// Whether a person should look at where a find would be put.

export interface FoundPlace {
  readonly kind: string;
  readonly quote: string;
  readonly start: number | null | undefined;
  readonly isSure: boolean;
  readonly paragraph: object | null | undefined;
}

/** A change without a paragraph, or words that do not stand in the one that it has. */
export function isUnplaced({ kind, quote, start, paragraph }: FoundPlace): boolean {
  if (!paragraph) return kind !== "COMMENT" || quote !== "";
  return quote !== "" && start == null;
}

export function isToLookAt(find: FoundPlace): boolean {
  return !find.isSure || isUnplaced(find);
}

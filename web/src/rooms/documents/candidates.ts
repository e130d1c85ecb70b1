// Where a paragraph may come from: old paragraphs, those with the most words in common first.

export interface OldParagraph {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly language: string;
}

const MOST = 8;

/**
 * The old paragraphs that a new one may continue, at most 8. Without a search the likeliest, those
 * that went nowhere before others; with one, those in which it stands.
 */
export function candidates(
  of: OldParagraph,
  previous: readonly OldParagraph[],
  removed: ReadonlySet<string>,
  search: string,
): readonly OldParagraph[] {
  const wanted = search.trim().toLocaleLowerCase();
  if (wanted !== "") {
    const holds = ({ label, text }: OldParagraph): boolean =>
      `${label} ${text}`.toLocaleLowerCase().includes(wanted);
    return previous.filter(holds).slice(0, MOST);
  }
  const words = wordsOf(of);
  const weight = (one: OldParagraph): number =>
    likeness(words, wordsOf(one)) + (removed.has(one.id) ? 0.25 : 0);
  return previous
    .map((one) => ({ one, weight: weight(one) }))
    .filter((found) => found.weight > 0)
    .sort((first, second) => second.weight - first.weight)
    .slice(0, MOST)
    .map(({ one }) => one);
}

function wordsOf({ text }: OldParagraph): ReadonlySet<string> {
  return new Set(text.toLocaleLowerCase().match(/\p{L}+/gu) ?? []);
}

/** The share of words that both have, 0 to 1. */
function likeness(these: ReadonlySet<string>, those: ReadonlySet<string>): number {
  const shared = [...these].filter((word) => those.has(word)).length;
  const all = these.size + those.size - shared;
  return all === 0 ? 0 : shared / all;
}

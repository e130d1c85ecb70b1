// Words of a paragraph between what a browser counts (UTF-16 units) and what the graph does (code points).

export interface Units {
  readonly start: number;
  readonly end: number;
}

/** Where the words first stand in a text, at `from` or later; undefined where they do not. */
export function wordsAt(text: string, words: string, from = 0): Units | undefined {
  const start = text.indexOf(words, from);
  return start < 0 || words === "" ? undefined : { start, end: start + words.length };
}

/** What somebody marked, without spaces at its ends; undefined for nothing but spaces. */
export function trimmed(text: string, { start, end }: Units): Units | undefined {
  const marked = text.slice(start, end);
  return wordsAt(text.slice(0, end), marked.trim(), start);
}

interface Words {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** As an anchor names them; nothing for the whole paragraph. */
export function chosenWords(text: string, units: Units | undefined): Words | undefined {
  if (!units) return undefined;
  const quote = text.slice(units.start, units.end);
  const start = [...text.slice(0, units.start)].length;
  return { start, end: start + [...quote].length, quote };
}

// Words of a paragraph between what a browser counts (UTF-16 units) and what the graph does (code points).

interface Units {
  readonly start: number;
  readonly end: number;
}

/** Where the words stand in a text; undefined where they do not. */
export function wordsAt(text: string, words: string): Units | undefined {
  const start = text.indexOf(words);
  return start < 0 || words === "" ? undefined : { start, end: start + words.length };
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

// A redline laid over the paragraphs of a text, as the server's page does it, too (`redlining.py`).

import type { Segment } from "~/design/Redline/Redline";

export interface Entry {
  readonly labelOld: string;
  readonly newParagraphIds: readonly string[];
  readonly segments: readonly Segment[];
}

interface Numbered {
  readonly id: string;
  readonly label: string;
}

/** What changed in a paragraph; its number, where it had another one before. */
export interface Changed {
  readonly segments: readonly Segment[];
  readonly labelOld: string;
  readonly label: string;
}

export interface Laid {
  readonly changed: ReadonlyMap<string, Changed>;
  /** Paragraphs that are gone, by the id of the paragraph before which they stood. */
  readonly gone: ReadonlyMap<string, readonly Entry[]>;
  /** Those that stood at the end. */
  readonly goneLast: readonly Entry[];
}

const BREAK = "\u2029"; // between two paragraphs of one segment

export function laidOver(paragraphs: readonly Numbered[], entries: readonly Entry[]): Laid {
  const known = new Map(paragraphs.map((one) => [one.id, one]));
  const changed = new Map<string, Changed>();
  const gone = new Map<string, readonly Entry[]>();
  let waiting: Entry[] = [];
  for (const entry of entries) {
    const here = entry.newParagraphIds.flatMap((id) => known.get(id) ?? []);
    if (entry.newParagraphIds.length === 0) waiting.push(entry);
    else if (here[0]) {
      if (waiting.length > 0) gone.set(here[0].id, waiting);
      waiting = [];
      for (const [id, change] of changesIn(entry, here)) changed.set(id, change);
    }
  }
  return { changed, gone, goneLast: waiting };
}

/** What changed in each of these paragraphs; those that stayed are left out. */
function changesIn(entry: Entry, paragraphs: readonly Numbered[]): Array<[string, Changed]> {
  const pieces = piecesOf(entry.segments, paragraphs.length);
  const old = paragraphs.length === 1 ? entry.labelOld : "";
  return paragraphs.flatMap(({ id, label }, at): Array<[string, Changed]> => {
    const segments = pieces[at] ?? [];
    const stayed = segments.every(({ op }) => op === "EQUAL");
    return stayed && (old === "" || old === label)
      ? []
      : [[id, { segments, label, labelOld: old || label }]];
  });
}

/** The segments of each new paragraph; all in the first where they cannot be told apart. */
export function piecesOf(segments: readonly Segment[], count: number): Segment[][] {
  const pieces: Segment[][] = [[]];
  for (const segment of segments) {
    const isOld = segment.op === "DELETE" || segment.op === "MOVE_FROM";
    const parts = count > 1 && !isOld ? segment.text.split(BREAK) : [segment.text];
    parts.forEach((text, at) => {
      if (at > 0) pieces.push([]);
      if (text) pieces.at(-1)?.push({ ...segment, text });
    });
  }
  if (pieces.length === count) return pieces;
  return [[...segments], ...Array.from({ length: count - 1 }, () => [])];
}

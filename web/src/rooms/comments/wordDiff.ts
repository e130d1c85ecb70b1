// What somebody changes in a wording, word by word, while they type it.

import type { Segment } from "~/design/Redline/Redline";

/** A word, the space between words, or a single sign. */
const WORD = /[\p{L}\p{N}_]+(?:['’-][\p{L}\p{N}]+)*|\s+|./gsu;
const MOST = 4_000_000; // cells of the table; beyond, one long change is shown

/** The way from one wording to another, with as few changes as can be. */
export function wordDiff(before: string, after: string): Segment[] {
  const old = before.match(WORD) ?? [];
  const now = after.match(WORD) ?? [];
  const start = alike(old, now, (words, at) => words[at]);
  const rest = Math.min(old.length, now.length) - start;
  const end = Math.min(
    rest,
    alike(old, now, (words, at) => words.at(-1 - at)),
  );
  return joined([
    { op: "EQUAL", text: old.slice(0, start).join("") },
    ...between(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    { op: "EQUAL", text: old.slice(old.length - end).join("") },
  ]);
}

type Words = readonly string[];

/** How many words are the same, counted from the end that `word` looks from. */
function alike(
  old: Words,
  now: Words,
  word: (words: Words, at: number) => string | undefined,
): number {
  const most = Math.min(old.length, now.length);
  let count = 0;
  while (count < most && word(old, count) === word(now, count)) count += 1;
  return count;
}

/** By the longest common subsequence (Wagner and Fischer, 1974). */
function between(old: Words, now: Words): Segment[] {
  if (old.length * now.length > MOST) return replaced(old, now);
  const width = now.length + 1;
  const longest = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      longest[i * width + j] =
        old[i] === now[j]
          ? (longest[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0);
    }
  }
  return walked(old, now, (i, j) => longest[i * width + j] ?? 0);
}

function walked(old: Words, now: Words, longest: (i: number, j: number) => number): Segment[] {
  const found: Segment[] = [];
  let [i, j] = [0, 0];
  while (i < old.length && j < now.length) {
    if (old[i] === now[j]) {
      found.push({ op: "EQUAL", text: old[i] ?? "" });
      i += 1;
      j += 1;
    } else if (longest(i + 1, j) >= longest(i, j + 1)) {
      found.push({ op: "DELETE", text: old[i] ?? "" });
      i += 1;
    } else {
      found.push({ op: "INSERT", text: now[j] ?? "" });
      j += 1;
    }
  }
  return [...found, ...replaced(old.slice(i), now.slice(j))];
}

function replaced(old: Words, now: Words): Segment[] {
  return [
    { op: "DELETE", text: old.join("") },
    { op: "INSERT", text: now.join("") },
  ];
}

/** Neighbours of one kind become one; a space between two changes is changed with them. */
function joined(segments: readonly Segment[]): Segment[] {
  const result: Segment[] = [];
  let [deleted, inserted, equal] = ["", "", ""];
  const flush = (): void => {
    if (equal) result.push({ op: "EQUAL", text: equal });
    if (deleted) result.push({ op: "DELETE", text: deleted });
    if (inserted) result.push({ op: "INSERT", text: inserted });
    [deleted, inserted, equal] = ["", "", ""];
  };
  segments.forEach((segment, at) => {
    const isSpaceInChange =
      deleted && inserted && /^\s+$/.test(segment.text) && isChange(segments[at + 1]);
    if (segment.op === "DELETE" || isSpaceInChange) deleted += segment.text;
    if (segment.op === "INSERT" || isSpaceInChange) inserted += segment.text;
    if (segment.op === "EQUAL" && segment.text && !isSpaceInChange) {
      if (deleted || inserted) flush();
      equal += segment.text;
    }
  });
  flush();
  return result;
}

function isChange(segment: Segment | undefined): boolean {
  return segment !== undefined && segment.op !== "EQUAL" && segment.text !== "";
}

// A suggested wording where it would stand: the whole paragraph with what would go and what would come.

import type { Segment } from "~/design/Redline/Redline";
import { wordDiff } from "./wordDiff";

interface Place {
  /** In code points; null when it is on the whole paragraph. */
  readonly start: number | null | undefined;
  readonly end: number | null | undefined;
}

/** The paragraph with a wording in place of its words there. */
export function inPlace(text: string, { start, end }: Place, wording: string): Segment[] {
  const points = [...text];
  const from = start ?? 0;
  const to = end ?? points.length;
  const part = (a: number, b?: number): string => points.slice(a, b).join("");
  const segments: Segment[] = [
    { op: "EQUAL", text: part(0, from) },
    ...wordDiff(part(from, to), wording),
    { op: "EQUAL", text: part(to) },
  ];
  return segments.filter((segment) => segment.text !== "");
}

/** The paragraph in three: before the words of a place, the words, what follows. */
export function around(text: string, { start, end }: Place): [string, string, string] {
  if (start == null || end == null) return [text, "", ""];
  const points = [...text];
  return [
    points.slice(0, start).join(""),
    points.slice(start, end).join(""),
    points.slice(end).join(""),
  ];
}

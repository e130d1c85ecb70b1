// What a find would change, as a redline: on its paragraph, or on what it was made to where it has none.

import type { Segment } from "~/design/Redline/Redline";
import { wordDiff } from "./wordDiff";

interface Found {
  readonly kind: string;
  readonly old: string;
  readonly new: string;
}

/** Between two paragraphs of a redline. */
const NEXT = "\u2029";

/** The paragraph's text (null where there is none) with what a change would make of it. */
export function foundWording(found: Found, text: string | null): Segment[] {
  const before = text ?? found.old;
  switch (found.kind) {
    case "INSERT":
      return shown([
        { op: "EQUAL", text: before && `${before}${NEXT}` },
        { op: "INSERT", text: found.new },
      ]);
    case "DELETE":
      return shown([{ op: "DELETE", text: before }]);
    case "MOVE":
      return shown([{ op: "MOVE_FROM", text: before }]);
    default:
      return shown(wordDiff(before, found.new));
  }
}

/** Line feeds part paragraphs in what the graph tells. */
function shown(segments: readonly Segment[]): Segment[] {
  return segments
    .filter(({ text }) => text !== "")
    .map((segment) => ({ ...segment, text: segment.text.replaceAll("\n", NEXT) }));
}

// The words of a paragraph: a heading of its depth, or running text with its number.

import type { ReactNode } from "react";
import { isHeading } from "./contentsOf";

interface WordsProps {
  readonly kind: string;
  readonly depth: number;
  readonly label: string;
  readonly text: string;
}

const DEEPEST = 6; // of HTML's headings; the page's own is the first

export function Words({ kind, depth, label, text }: WordsProps): ReactNode {
  const printed = label && <span className="label">{label}</span>;
  if (!isHeading(kind)) {
    return (
      <>
        {printed}
        <p>{text}</p>
      </>
    );
  }
  const Heading = `h${Math.min(2 + depth, DEEPEST)}` as "h2";
  return (
    <Heading>
      {printed} {text}
    </Heading>
  );
}

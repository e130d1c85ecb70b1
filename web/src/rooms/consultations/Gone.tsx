// A paragraph that an older version had at this place.

import type { ReactNode } from "react";
import { TABLE_ROW } from "~/rooms/documents/contentsOf";
import type { Redline } from "./reading";

interface GoneProps {
  readonly paragraphs: readonly Redline[];
  readonly language: string | undefined;
  /** The kind of the paragraph that follows: rows of tables stand among rows. */
  readonly before?: string;
}

export function Gone({ paragraphs, language, before }: GoneProps): ReactNode {
  const isRow = before === TABLE_ROW;
  return paragraphs.map(({ label, words }, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: what is gone has no identity here but its place
    <div key={at} className="paragraph gone changed" role={isRow ? "row" : undefined}>
      <div className="words" lang={language} role={isRow ? "cell" : undefined}>
        {label && <span className="label">{label}</span>}
        <p>{words}</p>
      </div>
    </div>
  ));
}

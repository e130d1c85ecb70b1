// The words of a paragraph: a heading of its depth, the cells of a row, or running text.

import { Fragment, type ReactNode } from "react";
import { isHeading, TABLE_ROW } from "./contentsOf";

interface WordsProps {
  readonly kind: string;
  readonly depth: number;
  readonly label: string;
  readonly text: string;
  /** What is shown in place of the number and of the text: what changed in them. */
  readonly changed?: { readonly label: ReactNode; readonly words: ReactNode } | undefined;
}

const DEEPEST = 6; // of HTML's headings; the page's own is the first
const MOST_CELLS = 8; // for which the style sheet has columns

/** What is chosen by a mouse is counted in the element with `data-text`: it holds the text alone. */
export function Words({ kind, depth, label, text, changed }: WordsProps): ReactNode {
  const shown = changed ? changed.label : label;
  const printed = shown && <span className="label">{shown}</span>;
  const words = changed ? changed.words : text;
  if (isHeading(kind)) {
    const Heading = `h${Math.min(2 + depth, DEEPEST)}` as "h2";
    return (
      <Heading>
        {printed} <span data-text="">{words}</span>
      </Heading>
    );
  }
  if (kind === TABLE_ROW) {
    return (
      <>
        {printed}
        {changed ? (
          // biome-ignore lint/a11y/useSemanticElements: the row is a grid with its conversation beside
          <p data-text="" role="cell">
            {words}
          </p>
        ) : (
          <Cells text={text} />
        )}
      </>
    );
  }
  return (
    <>
      {printed}
      <p data-text="">{words}</p>
    </>
  );
}

/** The tabs stay between the cells, so that offsets in the text are offsets on the page. */
function Cells({ text }: { readonly text: string }): ReactNode {
  const cells = text.split("\t");
  return (
    <div className={`cells cells-${Math.min(cells.length, MOST_CELLS)}`} data-text="">
      {cells.map((cell, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell has no identity but its place
        <Fragment key={at}>
          {at > 0 && "\t"}
          {/* biome-ignore lint/a11y/useSemanticElements: as above */}
          <span role="cell">{cell}</span>
        </Fragment>
      ))}
    </div>
  );
}

// What the parts of the reading room are given: the consultation and its paragraphs, as asked for.

import type { ReactNode } from "react";
import type { ReadingPageQuery } from "./__generated__/ReadingPageQuery.graphql";

export type ReadingConsultation = NonNullable<ReadingPageQuery["response"]["consultation"]>;

export type ReadingVersion = NonNullable<ReadingConsultation["document"]["version"]>;

export type ReadingParagraph = ReadingVersion["paragraphs"][number];

/** A paragraph's number and its words with what changed in them. */
export interface Redline {
  readonly label: ReactNode;
  readonly words: ReactNode;
}

/** What changed in a text, by the ids of its paragraphs. */
export interface Redlined {
  readonly changed: ReadonlyMap<string, Redline>;
  /** What stood before a paragraph and is gone. */
  readonly gone: ReadonlyMap<string, readonly Redline[]>;
  readonly goneLast: readonly Redline[];
}

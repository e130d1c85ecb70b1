// What the parts of the reading room are given: the consultation and its paragraphs, as asked for.

import type { ReadingPageQuery } from "./__generated__/ReadingPageQuery.graphql";

export type ReadingConsultation = NonNullable<ReadingPageQuery["response"]["consultation"]>;

export type ReadingParagraph = NonNullable<
  ReadingConsultation["document"]["version"]
>["paragraphs"][number];

// What became of the paragraphs in a place of a redline, in words.

import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { LINK_KINDS } from "~/words/vocabulary";

export const ENTRY_KINDS: Readonly<Record<string, MessageDescriptor>> = {
  ...LINK_KINDS,
  MOVED_FROM: msg`moved away from here`,
  MOVED_TO: msg`moved to here`,
};

export const PARAGRAPH_KINDS: Readonly<Record<string, MessageDescriptor>> = {
  PART: msg`parts`,
  CHAPTER: msg`chapters`,
  SECTION: msg`sections`,
  ARTICLE: msg`articles`,
  HEADING: msg`other headings`,
  PARAGRAPH: msg`numbered paragraphs`,
  POINT: msg`points`,
  TEXT: msg`unnumbered paragraphs`,
  TABLE_ROW: msg`table rows`,
  FOOTNOTE: msg`footnotes`,
};

// What became of the paragraphs in a place of a redline, in words.

import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { LINK_KINDS } from "~/words/vocabulary";

export const ENTRY_KINDS: Readonly<Record<string, MessageDescriptor>> = {
  ...LINK_KINDS,
  MOVED_FROM: msg`moved away from here`,
  MOVED_TO: msg`moved to here`,
};

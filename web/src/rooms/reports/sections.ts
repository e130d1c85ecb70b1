// The sections of a report that people write, in the order in which it has them.

import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

export const SECTIONS: Readonly<Record<string, MessageDescriptor>> = {
  SUMMARY: msg`Summary`,
  METHODS: msg`How people were asked`,
  CHANGES: msg`What changed in the text`,
  CONCLUSIONS: msg`Conclusions`,
};

export const SECTION_NAMES = ["SUMMARY", "METHODS", "CHANGES", "CONCLUSIONS"] as const;

export type SectionName = (typeof SECTION_NAMES)[number];

interface Written {
  readonly section: string;
  readonly language: string;
}

/** Those in the wanted language, in the report's order; in Albanian where there are none in it. */
export function inOrder<S extends Written>(sections: readonly S[], wanted: string): S[] {
  const inLanguage = (language: string): S[] =>
    sections.filter((one) => one.language.slice(0, 2) === language);
  const found = inLanguage(wanted).length > 0 ? inLanguage(wanted) : inLanguage("sq");
  const place = (one: S): number => (SECTION_NAMES as readonly string[]).indexOf(one.section);
  return found.sort((one, other) => place(one) - place(other));
}

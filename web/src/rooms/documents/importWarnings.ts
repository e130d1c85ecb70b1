// What an import may notice in a file, in words; the graph tells how often in front of its sentence.

import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

export const WARNINGS: Readonly<Record<string, MessageDescriptor>> = {
  text_boxes: msg`text boxes were left out`,
  drawings: msg`pictures or drawings were left out`,
  objects: msg`embedded objects were left out`,
  embedded_files: msg`embedded documents were left out`,
  navigation: msg`menus of a page were left out`,
  comments: msg`comments in the file were left out`,
  changes_accepted: msg`tracked changes were accepted`,
  changes_rejected: msg`tracked changes were rejected`,
  hidden_text: msg`stretches of hidden text were left out`,
  uncited_notes: msg`notes that no text cites were left out`,
  unknown_symbols: msg`signs of symbol fonts are not known here and shown as �`,
  computed_fields: msg`numbers that Word computes in fields were left out`,
  number_formats: msg`list numbers in a format not known here were written in decimal`,
  page_furniture: msg`lines of page headers, footers and page numbers were left out`,
  front_matter: msg`the block of settings at the head of the file was left out`,
  named_otherwise: msg`the file is of another format than its name says, and was read as that`,
};

/** How often something was noticed: the number at the beginning of its sentence, if it has one. */
export function timesIn(message: string): number | undefined {
  const found = /^\d+/.exec(message);
  return found ? Number(found[0]) : undefined;
}

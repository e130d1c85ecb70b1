import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

/** What an event of a consultation is about. */
export const JOURNAL_PARTS: Readonly<Record<string, MessageDescriptor>> = {
  CONSULTATION: msg`the consultation`,
  COMMENTS: msg`comments`,
  POSITIONS: msg`organisations' positions`,
  ANSWERS: msg`answers`,
  REPORT: msg`the report`,
};

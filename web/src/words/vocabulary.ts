// What the graph's closed sets are called on the screen. Unknown values, which newer servers may
// have, are shown as they are.

import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react";
import type { Tone } from "~/design/Tag/Tag";

type Vocabulary = Readonly<Record<string, MessageDescriptor>>;

/** Says a value of a vocabulary: `const say = useSaying(); say(OUTCOMES, answer.outcome)`. */
export function useSaying(): (vocabulary: Vocabulary, value: string) => string {
  const { i18n } = useLingui();
  return (vocabulary, value) => {
    const word = vocabulary[value];
    return word ? i18n._(word) : value;
  };
}

export const OUTCOMES: Vocabulary = {
  ACCEPTED: msg`accepted`,
  PARTIALLY_ACCEPTED: msg`partially accepted`,
  REJECTED: msg`not accepted`,
  NOTED: msg`noted`,
  OUT_OF_SCOPE: msg`out of scope`,
};

export const OUTCOME_TONES: Readonly<Record<string, Tone>> = {
  ACCEPTED: "accepted",
  PARTIALLY_ACCEPTED: "partly",
  REJECTED: "rejected",
  NOTED: "waiting",
  OUT_OF_SCOPE: "waiting",
};

export const ANSWER_STATES: Vocabulary = {
  UNANSWERED: msg`not answered`,
  RECOMMENDED: msg`recommended, not yet decided`,
  DECIDED: msg`decided, not yet published`,
  PUBLISHED: msg`published`,
};

export const COMMENT_STATES: Vocabulary = {
  STANDING: msg`standing`,
  WITHDRAWN: msg`withdrawn`,
  HIDDEN: msg`hidden by a moderator`,
};

export const COMMENT_KINDS: Vocabulary = {
  REMARK: msg`remark`,
  QUESTION: msg`question`,
  SUPPORT: msg`support`,
  OBJECTION: msg`objection`,
  SUGGESTION: msg`suggested wording`,
};

export const CHANNELS: Vocabulary = {
  WEB: msg`on this site`,
  EMAIL: msg`by e-mail`,
  MEETING: msg`at a meeting`,
  PAPER: msg`on paper`,
  WORD: msg`in Word`,
};

export const PUBLICITIES: Vocabulary = {
  NAMED: msg`with my name`,
  ORGANISATION_ONLY: msg`with the organisation's name only`,
  NOT_PUBLIC: msg`not in public`,
};

export const PLACE_STATES: Vocabulary = {
  EXACT: msg`unchanged`,
  MOVED: msg`moved`,
  ALTERED: msg`words altered`,
  LOST: msg`place lost`,
};

export const SIDES: Vocabulary = {
  CIVIL_SOCIETY: msg`civil society`,
  INSTITUTION: msg`institution`,
  OTHER: msg`other`,
};

export const SIDE_TONES: Readonly<Record<string, Tone>> = {
  CIVIL_SOCIETY: "civil-society",
  INSTITUTION: "institution",
  OTHER: "plain",
};

export const ORGANISATION_KINDS: Vocabulary = {
  NGO: msg`NGO`,
  NETWORK: msg`network`,
  MINISTRY: msg`ministry`,
  GOVERNMENT_OFFICE: msg`government office`,
  AGENCY: msg`agency`,
  MUNICIPALITY: msg`municipality`,
  LOCAL_COUNCIL: msg`local council`,
  DONOR: msg`donor`,
  BUSINESS: msg`business`,
  ACADEMIA: msg`university or institute`,
  MEDIA: msg`media`,
};

export const STANDINGS: Vocabulary = {
  REGISTERED: msg`waiting to be verified`,
  VERIFIED: msg`verified`,
  REFUSED: msg`not verified`,
  SUSPENDED: msg`suspended`,
};

export const GROUP_KINDS: Vocabulary = {
  WORKING: msg`working group`,
  THEMATIC: msg`thematic group`,
  COUNCIL: msg`council`,
  LOCAL_COUNCIL: msg`local council`,
  PANEL: msg`panel`,
};

export const SEAT_ROLES: Vocabulary = {
  CO_LEAD: msg`co-lead`,
  MEMBER: msg`member`,
  OBSERVER: msg`observer`,
};

export const PHASES: Vocabulary = {
  PREPARED: msg`being prepared`,
  ANNOUNCED: msg`announced`,
  OPEN: msg`open for comment`,
  CLOSED: msg`closed`,
  WITHDRAWN: msg`withdrawn`,
};

export const PHASE_TONES: Readonly<Record<string, Tone>> = {
  PREPARED: "waiting",
  ANNOUNCED: "accent",
  OPEN: "accepted",
  CLOSED: "plain",
  WITHDRAWN: "rejected",
};

export const CONSULTATION_KINDS: Vocabulary = {
  PRELIMINARY: msg`preliminary consultation`,
  WORKING_GROUP: msg`consultation in the working group`,
  ORGANISATIONS: msg`consultation of organisations`,
  INSTITUTIONS: msg`consultation of institutions`,
  PUBLIC: msg`public consultation`,
};

export const AUDIENCES: Vocabulary = {
  GROUP: msg`the working group`,
  ORGANISATIONS: msg`organisations`,
  INSTITUTIONS: msg`organisations and institutions`,
  PUBLIC: msg`everyone`,
};

export const DRAFT_KINDS: Vocabulary = {
  STRATEGIC_PLAN: msg`strategic plan`,
  LEGISLATIVE_PROGRAMME: msg`legislative programme`,
  SECONDARY_ACTS_PLAN: msg`plan of secondary acts`,
  CONCEPT_DOCUMENT_LIST: msg`list of concept documents`,
  CONCEPT_DOCUMENT: msg`concept document`,
  NORMATIVE_ACT: msg`draft normative act`,
  STRATEGY: msg`draft strategy`,
  OTHER_WITH_MEMORANDUM: msg`other document`,
};

export const DOCUMENT_STATUSES: Vocabulary = {
  CONCEPT: msg`concept`,
  DRAFT: msg`draft`,
  REVISED: msg`revised draft`,
  ADOPTED: msg`adopted`,
  WITHDRAWN: msg`withdrawn`,
};

export const LINK_KINDS: Vocabulary = {
  KEPT: msg`kept`,
  EDITED: msg`edited`,
  MOVED: msg`moved`,
  SPLIT: msg`split`,
  MERGED: msg`merged`,
  REMOVED: msg`removed`,
  ADDED: msg`added`,
};

export const SUPPORTING_KINDS: Vocabulary = {
  EXPLANATORY_MEMORANDUM: msg`explanatory memorandum`,
  IMPACT_ASSESSMENT: msg`impact assessment`,
  SUMMARY: msg`summary`,
  OTHER: msg`other document`,
};

export const TEXT_LANGUAGES: Vocabulary = {
  sq: msg`Albanian`,
  sr: msg`Serbian`,
  en: msg`English`,
  tr: msg`Turkish`,
  bs: msg`Bosnian`,
  mk: msg`Macedonian`,
};

// An answer as it is being written, and what is still wrong with it.

import type { AnswerRules } from "./answerRules";

export type OutcomeName = "ACCEPTED" | "PARTIALLY_ACCEPTED" | "REJECTED" | "NOTED" | "OUT_OF_SCOPE";

export interface Verdict {
  readonly outcome: OutcomeName | undefined;
  readonly reason: string;
  /** Of the reason: a BCP 47 tag. */
  readonly language: string;
  readonly versionId: string | null;
  readonly paragraphIds: readonly string[];
}

/** An answer as it was read, which another may take the place of. */
export interface ReadAnswer {
  readonly answerId: string;
  readonly revision: number;
}

interface Given {
  readonly outcome: string;
  readonly reason: string | null | undefined;
  readonly language: string;
  readonly reflectedVersion: { readonly id: string } | null | undefined;
  readonly reflectedIn: ReadonlyArray<{ readonly id: string }>;
}

/** What an answer says, to be changed; or nothing yet, in the language of the screens. */
export function verdictOf(answer: Given | null | undefined, language: string): Verdict {
  return {
    outcome: answer?.outcome as OutcomeName | undefined,
    reason: answer?.reason ?? "",
    language: answer?.language ?? language,
    versionId: answer?.reflectedVersion?.id ?? null,
    paragraphIds: answer?.reflectedIn.map(({ id }) => id) ?? [],
  };
}

export function needsReason(rules: AnswerRules, outcome: OutcomeName | undefined): boolean {
  return rules.rulePack.outcomes.some((one) => one.outcome === outcome && one.needsReason);
}

export type Lack = "outcome" | "reason";

/** What keeps it from being saved, the first thing on the screen first. */
export function lackOf(rules: AnswerRules, verdict: Verdict): Lack | undefined {
  if (verdict.outcome === undefined) return "outcome";
  const isEmpty = verdict.reason.trim() === "";
  return isEmpty && needsReason(rules, verdict.outcome) ? "reason" : undefined;
}

/** Whether those who may not read a comment would read the reason given to it. */
export function mixesPublicity(comments: ReadonlyArray<{ readonly publicity: string }>): boolean {
  const hidden = comments.filter(({ publicity }) => publicity === "NOT_PUBLIC").length;
  return hidden > 0 && hidden < comments.length;
}

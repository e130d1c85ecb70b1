// Answers given and changed, each with what was read before it: whoever is faster is never overwritten.

import { useCallback } from "react";
import { commitLocalUpdate, graphql, useRelayEnvironment } from "react-relay";
import { type Trouble, useAct } from "~/graph/act";
import type {
  answeringMutation,
  answeringMutation$data,
} from "./__generated__/answeringMutation.graphql";
import type { answeringReviseMutation } from "./__generated__/answeringReviseMutation.graphql";
import type { TheirAnswer } from "./AnswerConflict";
import type { ReadAnswer, Verdict } from "./verdict";

type Theirs = Extract<
  answeringMutation$data["answerComments"]["current"],
  { readonly __typename: "Answer" }
>;

export interface Saved {
  readonly isDone: boolean;
  /** The answer as it now stands. */
  readonly read?: ReadAnswer | undefined;
  readonly trouble?: Trouble | undefined;
  /** What somebody else saved meanwhile. */
  readonly theirs?: TheirAnswer | undefined;
}

interface Answering {
  /** Answer these comments, in place of the answers that were read. */
  readonly answer: (
    commentIds: readonly string[],
    verdict: Verdict,
    replacing: readonly ReadAnswer[],
  ) => Promise<Saved>;
  /** Change an answer for all comments that it answers. */
  readonly revise: (read: ReadAnswer, verdict: Verdict) => Promise<Saved>;
  readonly isRunning: boolean;
  readonly trouble: Trouble | undefined;
  readonly forget: () => void;
}

export function useAnswering(consultationId: string): Answering {
  const environment = useRelayEnvironment();
  const answering = useAct<answeringMutation>(graphql`
    mutation answeringMutation($input: AnswerCommentsInput!) {
      answerComments(input: $input) {
        __typename
        ... on AnswerCommentsSuccess {
          answer {
            id
            revision
            comments(first: 100) {
              edges {
                node {
                  id
                  isChangedSinceAnswered
                }
              }
            }
            ...AnswerStanding_answer
          }
        }
        ... on ConflictProblem {
          current {
            __typename
            ... on Answer {
              id
              revision
              outcome
              reason
              reasonHtml
              language
              recommendedBy {
                name
              }
              comments(first: 100) {
                edges {
                  node {
                    id
                    answer {
                      id
                    }
                  }
                }
              }
              ...AnswerStanding_answer @alias(as: "standing")
            }
          }
        }
        ... on Problem {
          message
        }
        ... on InvalidProblem {
          fields {
            path
            message
          }
        }
      }
    }
  `);
  const revising = useAct<answeringReviseMutation>(graphql`
    mutation answeringReviseMutation($input: ReviseAnswerInput!) {
      reviseAnswer(input: $input) {
        __typename
        ... on ReviseAnswerSuccess {
          answer {
            id
            revision
            comments(first: 100) {
              edges {
                node {
                  id
                  isChangedSinceAnswered
                }
              }
            }
            ...AnswerStanding_answer
          }
        }
        ... on ConflictProblem {
          current {
            __typename
            ... on Answer {
              id
              revision
              outcome
              reason
              reasonHtml
              language
              recommendedBy {
                name
              }
              ...AnswerStanding_answer @alias(as: "standing")
            }
          }
        }
        ... on Problem {
          message
        }
        ... on InvalidProblem {
          fields {
            path
            message
          }
        }
      }
    }
  `);
  const { run: answerComments, forget: forgetAnswering } = answering;
  const { run: reviseAnswer, forget: forgetRevising } = revising;

  const answer = useCallback(
    async (
      commentIds: readonly string[],
      verdict: Verdict,
      replacing: readonly ReadAnswer[],
    ): Promise<Saved> => {
      const { done, payload, trouble } = await answerComments({
        consultationId,
        commentIds: [...commentIds],
        verdict: inGraphsWords(verdict),
        replacing: [...replacing],
      });
      const stands = done?.answer;
      if (!stands) return { isDone: false, trouble, theirs: theirsOf(payload?.current) };
      commitLocalUpdate(environment, (store) => {
        const given = store.get(stands.id);
        if (!given) return;
        for (const id of commentIds) store.get(id)?.setLinkedRecord(given, "answer");
      });
      return { isDone: true, read: asRead(stands) };
    },
    [answerComments, consultationId, environment],
  );
  const revise = useCallback(
    async (read: ReadAnswer, verdict: Verdict): Promise<Saved> => {
      const { done, payload, trouble } = await reviseAnswer({
        ...read,
        verdict: inGraphsWords(verdict),
      });
      return done?.answer
        ? { isDone: true, read: asRead(done.answer) }
        : { isDone: false, trouble, theirs: theirsOf(payload?.current) };
    },
    [reviseAnswer],
  );
  const forget = useCallback(() => {
    forgetAnswering();
    forgetRevising();
  }, [forgetAnswering, forgetRevising]);
  return {
    answer,
    revise,
    isRunning: answering.isRunning || revising.isRunning,
    trouble: answering.trouble ?? revising.trouble,
    forget,
  };
}

function asRead({ id, revision }: { id: string; revision: number }): ReadAnswer {
  return { answerId: id, revision };
}

/** An answer that is revised answers what it answered before; its comments are not asked for. */
type Found =
  | (Omit<Theirs, "comments"> & Partial<Pick<Theirs, "comments">>)
  | { readonly __typename: "%other" }
  | null
  | undefined;

function theirsOf(current: Found): TheirAnswer | undefined {
  if (current?.__typename !== "Answer") return undefined;
  const { comments, ...theirs } = current;
  return comments ? { ...theirs, commentIds: comments.edges.map(({ node }) => node.id) } : theirs;
}

function inGraphsWords(verdict: Verdict): {
  outcome: NonNullable<Verdict["outcome"]>;
  reason: string | null;
  language: string;
  reflectedVersionId: string | null;
  reflectedParagraphIds: string[];
} {
  if (verdict.outcome === undefined) throw new Error("An answer without an outcome.");
  return {
    outcome: verdict.outcome,
    reason: verdict.reason.trim() || null,
    language: verdict.language,
    reflectedVersionId: verdict.versionId,
    reflectedParagraphIds: [...verdict.paragraphIds],
  };
}

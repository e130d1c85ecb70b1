// What the rules of a consultation ask of an answer, and in which versions it may be reflected.

import { graphql, useFragment } from "react-relay";
import type {
  answerRules_consultation$data,
  answerRules_consultation$key,
} from "./__generated__/answerRules_consultation.graphql";

export type AnswerRules = answerRules_consultation$data;

export function useAnswerRules(consultation: answerRules_consultation$key): AnswerRules {
  return useFragment(
    graphql`
      fragment answerRules_consultation on Consultation
      @argumentDefinitions(language: { type: "Language" }) {
        decidesSeparately
        rulePack {
          title(language: $language)
          outcomes {
            outcome
            needsReason
          }
        }
        document {
          slug
          versions {
            id
            number
            label
            publishedAt
          }
        }
      }
    `,
    consultation,
  );
}

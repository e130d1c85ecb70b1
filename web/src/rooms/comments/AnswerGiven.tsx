// The answer under a comment: the outcome and the reason.

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { Markdown } from "~/design/Markdown/Markdown";
import { Tag } from "~/design/Tag/Tag";
import { OUTCOME_TONES, OUTCOMES, useSaying } from "~/words/vocabulary";
import type { AnswerGiven_answer$key } from "./__generated__/AnswerGiven_answer.graphql";

export function AnswerGiven(props: { readonly answer: AnswerGiven_answer$key }): ReactNode {
  const say = useSaying();
  const answer = useFragment(
    graphql`
      fragment AnswerGiven_answer on Answer {
        id
        outcome
        reason
        reasonHtml
        language
        publishedAt
        decidedAt
      }
    `,
    props.answer,
  );
  return (
    <div className="answer">
      <p className="row tight">
        <span className="unseen">
          <Trans>Answer</Trans>:
        </span>
        <Tag tone={OUTCOME_TONES[answer.outcome] ?? "plain"}>{say(OUTCOMES, answer.outcome)}</Tag>
        {!answer.publishedAt && (
          <span className="quiet small">
            {answer.decidedAt ? (
              <Trans>decided, not yet published</Trans>
            ) : (
              <Trans>recommended, not yet decided</Trans>
            )}
          </span>
        )}
      </p>
      {answer.reasonHtml && <Markdown html={answer.reasonHtml} language={answer.language} />}
    </div>
  );
}

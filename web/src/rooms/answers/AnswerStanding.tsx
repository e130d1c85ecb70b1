// An answer as it stands: outcome, reason, who recommended and who decided it, what was before it.

import { Plural, Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { Button } from "~/design/Button/Button";
import { Disclosure } from "~/design/Disclosure/Disclosure";
import { Markdown } from "~/design/Markdown/Markdown";
import { Moment } from "~/design/Moment/Moment";
import { TroubleNotice } from "~/design/Notice/Notice";
import { Tag } from "~/design/Tag/Tag";
import { say as tell } from "~/design/Toast/Toasts";
import { useAct } from "~/graph/act";
import { OUTCOME_TONES, OUTCOMES, useSaying } from "~/words/vocabulary";
import type {
  AnswerStanding_answer$data,
  AnswerStanding_answer$key,
} from "./__generated__/AnswerStanding_answer.graphql";
import type { AnswerStandingMutation } from "./__generated__/AnswerStandingMutation.graphql";
import { OpenLink } from "./OpenLink";

interface AnswerStandingProps {
  readonly answer: AnswerStanding_answer$key;
  readonly actions?: ReactNode;
  readonly onChanged: () => void;
  /** Another took its place meanwhile. */
  readonly onGone: () => void;
}

export function AnswerStanding(props: AnswerStandingProps): ReactNode {
  const answer = useFragment(
    graphql`
      fragment AnswerStanding_answer on Answer {
        id
        revision
        outcome
        reason
        reasonHtml
        language
        recommendedAt
        decidedAt
        publishedAt
        recommendedBy {
          id
          name
        }
        decidedBy {
          id
          name
        }
        viewerCanRevise
        viewerCanDecide
        viewerCannotDecideReasons
        reflectedVersion {
          id
          number
        }
        reflectedIn {
          id
          label
          text
          language
        }
        comments(first: 100) {
          totalCount
          edges {
            node {
              id
              number
              answer {
                id
              }
            }
          }
        }
        earlier {
          id
          outcome
          reasonHtml
          language
          recommendedAt
          replacedAt
          recommendedBy {
            name
          }
        }
      }
    `,
    props.answer,
  );
  return (
    <div className="answer stack tight">
      <Said answer={answer} />
      <Who answer={answer} />
      <Reflected answer={answer} />
      <Together answer={answer} />
      <Earlier answer={answer} />
      <Deciding {...props} answer={answer} />
    </div>
  );
}

type Data = AnswerStanding_answer$data;

function Said({ answer }: { readonly answer: Data }): ReactNode {
  const say = useSaying();
  return (
    <>
      <p className="row tight">
        <Tag tone={OUTCOME_TONES[answer.outcome] ?? "plain"}>{say(OUTCOMES, answer.outcome)}</Tag>
        <span className="quiet small">
          {answer.publishedAt ? (
            <Trans>published</Trans>
          ) : answer.decidedAt ? (
            <Trans>decided, not yet published</Trans>
          ) : (
            <Trans>recommended, not yet decided</Trans>
          )}
        </span>
      </p>
      {answer.reasonHtml && <Markdown html={answer.reasonHtml} language={answer.language} />}
    </>
  );
}

function Who({ answer }: { readonly answer: Data }): ReactNode {
  const { recommendedBy, decidedBy, recommendedAt, decidedAt } = answer;
  return (
    <p className="quiet small facts">
      {recommendedBy && recommendedBy.id !== decidedBy?.id && (
        <span>
          <Trans>
            Recommended by {recommendedBy.name}, <Moment at={recommendedAt} as="hours" />
          </Trans>
        </span>
      )}
      {decidedBy && decidedAt && (
        <span>
          <Trans>
            Decided by {decidedBy.name}, <Moment at={decidedAt} as="hours" />
          </Trans>
        </span>
      )}
    </p>
  );
}

function Reflected({ answer }: { readonly answer: Data }): ReactNode {
  const { reflectedVersion, reflectedIn } = answer;
  if (!reflectedVersion) return null;
  return (
    <div className="small">
      <p>
        <Trans>Reflected in version {reflectedVersion.number}</Trans>
      </p>
      <ul className="plain">
        {reflectedIn.map(({ id, label, text, language }) => (
          <li key={id} lang={language} className="desk-words">
            {label} {text}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Together({ answer }: { readonly answer: Data }): ReactNode {
  const { totalCount, edges } = answer.comments;
  if (totalCount < 2) return null;
  return (
    <Disclosure
      summary={
        <Plural
          value={totalCount}
          one="It answers # comment"
          other="It answers # comments together"
        />
      }
    >
      <p className="row tight numbers">
        {edges.map(({ node }) => (
          <OpenLink key={node.id} number={node.number}>
            <Trans>No. {node.number}</Trans>
          </OpenLink>
        ))}
      </p>
    </Disclosure>
  );
}

function Earlier({ answer }: { readonly answer: Data }): ReactNode {
  const say = useSaying();
  if (answer.earlier.length === 0) return null;
  return (
    <Disclosure summary={<Trans>What was answered before</Trans>}>
      <ol className="plain stack tight">
        {[...answer.earlier].reverse().map((one) => (
          <li key={one.id} className="stack tight">
            <p className="row tight small">
              <Tag tone={OUTCOME_TONES[one.outcome] ?? "plain"}>{say(OUTCOMES, one.outcome)}</Tag>
              <span className="quiet">
                <Trans>
                  {one.recommendedBy.name}, until <Moment at={one.replacedAt} as="hours" />
                </Trans>
              </span>
            </p>
            {one.reasonHtml && <Markdown html={one.reasonHtml} language={one.language} />}
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}

interface DecidingProps extends Omit<AnswerStandingProps, "answer"> {
  readonly answer: Data;
}

function Deciding(props: DecidingProps): ReactNode {
  const { answer, actions, onChanged, onGone } = props;
  const { run, isRunning, trouble } = useAct<AnswerStandingMutation>(graphql`
    mutation AnswerStandingMutation($input: DecideAnswerInput!) {
      decideAnswer(input: $input) {
        __typename
        ... on DecideAnswerSuccess {
          answer {
            id
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
            ... on Answer {
              id
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
  async function decide(): Promise<void> {
    const result = await run({ answerId: answer.id, revision: answer.revision });
    if (result.trouble?.kind === "NOT_FOUND") onGone();
    if (!result.done) return;
    tell(<Trans>The answer is decided.</Trans>);
    onChanged();
  }
  const waits = !answer.decidedAt && !answer.publishedAt;
  return (
    <>
      {waits && !answer.viewerCanDecide && (
        <p className="small">{answer.viewerCannotDecideReasons.join(" ")}</p>
      )}
      <TroubleNotice trouble={trouble} />
      <div className="row tight">
        {answer.viewerCanDecide && (
          <Button isSmall look="main" isBusy={isRunning} onClick={() => void decide()}>
            <Trans>Decide as recommended</Trans>
          </Button>
        )}
        {actions}
      </div>
    </>
  );
}

// How far the answer has come, where the text reflects it, and what else was answered with it.

import { Plural, Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { Go } from "~/design/Go/Go";
import { Moment } from "~/design/Moment/Moment";
import { Section } from "~/design/Page/Page";
import { Tag } from "~/design/Tag/Tag";
import { OUTCOME_TONES, OUTCOMES, useSaying } from "~/words/vocabulary";
import type {
  WhatBecame_comment$data,
  WhatBecame_comment$key,
} from "./__generated__/WhatBecame_comment.graphql";

type Answer = NonNullable<WhatBecame_comment$data["answer"]>;

export function WhatBecame(props: { readonly comment: WhatBecame_comment$key }): ReactNode {
  const comment = useFragment(
    graphql`
      fragment WhatBecame_comment on Comment @argumentDefinitions(language: { type: "Language" }) {
        number
        receivedAt
        state
        scope
        parent {
          id
        }
        consultation {
          phase
          closesAt
          zone
          document {
            slug
          }
        }
        answer {
          id
          outcome
          recommendedAt
          decidedAt
          publishedAt
          reflectedVersion {
            number
          }
          reflectedIn {
            id
            label
            position
            text
            language
          }
          comments(first: 20) {
            totalCount
            edges {
              node {
                id
                number
              }
            }
          }
        }
        organisation {
          name(language: $language)
        }
      }
    `,
    props.comment,
  );
  const { answer } = comment;
  return (
    <Section title={<Trans>What became of this comment</Trans>}>
      {answer && <Outcome answer={answer} />}
      <ol className="plain steps">
        <li className="reached">
          <Trans>
            Received <Moment at={comment.receivedAt} />
          </Trans>
        </li>
        {answer && (
          <li className="reached">
            <Trans>
              An answer was recommended <Moment at={answer.recommendedAt} />
            </Trans>
          </li>
        )}
        {answer?.decidedAt && (
          <li className="reached">
            <Trans>
              Decided <Moment at={answer.decidedAt} />
            </Trans>
          </li>
        )}
        <Last comment={comment} />
      </ol>
      {answer && <Grouped answer={answer} number={comment.number} />}
      {answer && <Reflected answer={answer} document={comment.consultation.document.slug} />}
    </Section>
  );
}

function Outcome({ answer }: { readonly answer: Answer }): ReactNode {
  const say = useSaying();
  return (
    <p className="row tight">
      <Tag tone={OUTCOME_TONES[answer.outcome] ?? "plain"}>{say(OUTCOMES, answer.outcome)}</Tag>
      <span className="quiet small">
        {answer.decidedAt ? (
          <Trans>
            Decided <Moment at={answer.decidedAt} />
          </Trans>
        ) : (
          <Trans>recommended, not yet decided</Trans>
        )}
      </span>
    </p>
  );
}

/** Where it stands now, and what comes next. */
function Last({ comment }: { readonly comment: WhatBecame_comment$data }): ReactNode {
  const { answer, consultation, state, scope, parent } = comment;
  if (answer?.publishedAt) {
    return (
      <li className="reached">
        <Trans>
          Answered in public <Moment at={answer.publishedAt} />
        </Trans>
      </li>
    );
  }
  if (state !== "STANDING") {
    return (
      <li>
        <Trans>It does not stand any more, so nobody answers it.</Trans>
      </li>
    );
  }
  if (scope === "ORGANISATION") {
    return (
      <li>
        <Trans>It stays inside the organisation; its lead may copy it into the position.</Trans>
      </li>
    );
  }
  if (parent) {
    return (
      <li>
        <Trans>A reply shares the answer of the comment that began the conversation.</Trans>
      </li>
    );
  }
  return (
    <li>
      <Trans>It waits for its answer.</Trans>{" "}
      {consultation.phase === "OPEN" && consultation.closesAt && (
        <Trans>
          The consultation closes{" "}
          <Moment at={consultation.closesAt} zone={consultation.zone} as="hours" />; all answers are
          published together afterwards, each with its reason.
        </Trans>
      )}
    </li>
  );
}

interface GroupedProps {
  readonly answer: Answer;
  readonly number: number;
}

function Grouped({ answer, number }: GroupedProps): ReactNode {
  const others = answer.comments.edges.filter(({ node }) => node.number !== number);
  if (others.length === 0) return null;
  const count = answer.comments.totalCount - 1;
  return (
    <p className="small">
      <Plural
        value={count}
        one="Answered together with # other comment:"
        other="Answered together with # other comments:"
      />{" "}
      {others.map(({ node }, at) => (
        <span key={node.id}>
          {at > 0 && ", "}
          <Numbered number={String(node.number)} />
        </span>
      ))}
      {others.length < count && " …"}
    </p>
  );
}

function Numbered({ number }: { readonly number: string }): ReactNode {
  return (
    <Go to="/comments/$number" params={{ number }}>
      <Trans>No. {number}</Trans>
    </Go>
  );
}

interface ReflectedProps {
  readonly answer: Answer;
  readonly document: string;
}

function Reflected({ answer, document }: ReflectedProps): ReactNode {
  if (answer.reflectedIn.length === 0) return null;
  const version = answer.reflectedVersion?.number;
  return (
    <>
      <h3>
        <Trans>Where the text reflects it</Trans>
      </h3>
      {answer.reflectedIn.map(({ id, label, text, language, position }) => (
        <div key={id} className="stack tight">
          <blockquote className="placed" lang={language}>
            {label && <span className="label">{label} </span>}
            {text}
          </blockquote>
          {version !== undefined && (
            <p className="small">
              <Go
                to="/documents/$slug/versions/$number"
                params={{ slug: document, number: String(version) }}
                hash={`p-${position}`}
              >
                <Trans>Version {version}</Trans>
              </Go>
            </p>
          )}
        </div>
      ))}
    </>
  );
}

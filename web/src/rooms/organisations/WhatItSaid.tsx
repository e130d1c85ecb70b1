// What an organisation said in consultations: its positions, its comments and their answers.

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { Go } from "~/design/Go/Go";
import { Moment } from "~/design/Moment/Moment";
import { Section } from "~/design/Page/Page";
import { Tag } from "~/design/Tag/Tag";
import { OUTCOME_TONES, OUTCOMES, useSaying } from "~/words/vocabulary";
import type {
  WhatItSaid_organisation$data,
  WhatItSaid_organisation$key,
} from "./__generated__/WhatItSaid_organisation.graphql";

export function WhatItSaid(props: {
  readonly organisation: WhatItSaid_organisation$key;
}): ReactNode {
  const { slug, positions, comments } = useFragment(
    graphql`
      fragment WhatItSaid_organisation on Organisation
      @argumentDefinitions(language: { type: "Language" }) {
        slug
        positions(first: 20) {
          edges {
            node {
              id
              submittedAt
              consultation {
                slug
                title(language: $language)
              }
            }
          }
        }
        comments(last: 10) {
          edges {
            node {
              id
              number
              text
              proposedWording
              language
              receivedAt
              scope
              answer {
                outcome
                publishedAt
              }
            }
          }
        }
      }
    `,
    props.organisation,
  );
  return (
    <>
      {positions.edges.length > 0 && (
        <Section title={<Trans>Its positions</Trans>}>
          <ul>
            {positions.edges.map(({ node: { id, submittedAt, consultation } }) => (
              <li key={id}>
                <Go
                  to="/consultations/$slug/position/$organisation"
                  params={{ slug: consultation.slug, organisation: slug }}
                >
                  {consultation.title}
                </Go>{" "}
                <span className="quiet small">
                  {submittedAt ? <Moment at={submittedAt} /> : <Trans>not submitted yet</Trans>}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {comments.edges.length > 0 && (
        <Section title={<Trans>What it said lately</Trans>}>
          <ul className="plain stack">
            {comments.edges.toReversed().map(({ node }) => (
              <SaidLately key={node.id} comment={node} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

interface SaidLatelyProps {
  readonly comment: WhatItSaid_organisation$data["comments"]["edges"][number]["node"];
}

function SaidLately({ comment }: SaidLatelyProps): ReactNode {
  const say = useSaying();
  const { text, proposedWording, language, receivedAt, scope, answer } = comment;
  const number = String(comment.number);
  return (
    <li className="card stack tight">
      <p className="quiet small facts">
        <span>
          <Go to="/comments/$number" params={{ number }}>
            <Trans>No. {number}</Trans>
          </Go>
        </span>
        <span>
          <Moment at={receivedAt} />
        </span>
        {scope === "ORGANISATION" && (
          <Tag>
            <Trans>said inside</Trans>
          </Tag>
        )}
        {answer?.publishedAt && (
          <Tag tone={OUTCOME_TONES[answer.outcome] ?? "plain"}>{say(OUTCOMES, answer.outcome)}</Tag>
        )}
      </p>
      <p lang={language}>{text || proposedWording}</p>
    </li>
  );
}

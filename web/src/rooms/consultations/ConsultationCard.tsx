// A consultation among others: what it is about, who asks, how long there is to answer.

import { Plural, Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { Go } from "~/design/Go/Go";
import { Moment } from "~/design/Moment/Moment";
import { Tag } from "~/design/Tag/Tag";
import { CONSULTATION_KINDS, PHASE_TONES, PHASES, useSaying } from "~/words/vocabulary";
import type { ConsultationCard_consultation$key } from "./__generated__/ConsultationCard_consultation.graphql";
import "./ConsultationCard.css";

interface ConsultationCardProps {
  readonly consultation: ConsultationCard_consultation$key;
}

export function ConsultationCard(props: ConsultationCardProps): ReactNode {
  const say = useSaying();
  const consultation = useFragment(
    graphql`
      fragment ConsultationCard_consultation on Consultation
      @argumentDefinitions(language: { type: "Language" }) {
        slug
        kind
        phase
        title(language: $language)
        opensAt
        closesAt
        zone
        document {
          title(language: $language)
        }
        comments {
          totalCount
        }
      }
    `,
    props.consultation,
  );
  const { phase, opensAt, closesAt, zone } = consultation;
  return (
    <article className="card consultation-card">
      <div className="row tight">
        <Tag tone={PHASE_TONES[phase] ?? "plain"}>{say(PHASES, phase)}</Tag>
        <span className="quiet small">{say(CONSULTATION_KINDS, consultation.kind)}</span>
      </div>
      <h3>
        <Go to="/consultations/$slug" params={{ slug: consultation.slug }}>
          {consultation.title}
        </Go>
      </h3>
      <p className="quiet">{consultation.document.title}</p>
      <p className="small facts">
        {phase === "OPEN" && closesAt && (
          <span>
            <Trans>
              closes <Moment at={closesAt} zone={zone} as="hours" />
            </Trans>
          </span>
        )}
        {phase === "ANNOUNCED" && opensAt && (
          <span>
            <Trans>
              opens <Moment at={opensAt} zone={zone} />
            </Trans>
          </span>
        )}
        {phase === "CLOSED" && closesAt && (
          <span>
            <Trans>
              closed <Moment at={closesAt} zone={zone} />
            </Trans>
          </span>
        )}
        <span>
          <Plural value={consultation.comments.totalCount} one="# comment" other="# comments" />
        </span>
      </p>
    </article>
  );
}

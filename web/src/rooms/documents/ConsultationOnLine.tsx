// A consultation on a version, and the reports that came of it.

import { Plural, Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { Go } from "~/design/Go/Go";
import { Moment } from "~/design/Moment/Moment";
import { Tag } from "~/design/Tag/Tag";
import { PHASE_TONES, PHASES, useSaying } from "~/words/vocabulary";
import type { ConsultationOnLine_consultation$key } from "./__generated__/ConsultationOnLine_consultation.graphql";

interface ConsultationOnLineProps {
  readonly consultation: ConsultationOnLine_consultation$key;
}

export function ConsultationOnLine(props: ConsultationOnLineProps): ReactNode {
  const say = useSaying();
  const { slug, phase, title, closesAt, zone, comments, reports, viewerCanRun } = useFragment(
    graphql`
      fragment ConsultationOnLine_consultation on Consultation
      @argumentDefinitions(language: { type: "Language" }) {
        slug
        phase
        zone
        closesAt
        title(language: $language)
        comments {
          totalCount
        }
        reports {
          publishedAt
        }
        viewerCanRun
      }
    `,
    props.consultation,
  );
  return (
    <div className="small facts">
      <Tag tone={PHASE_TONES[phase] ?? "plain"}>{say(PHASES, phase)}</Tag>
      <Go to="/consultations/$slug" params={{ slug }}>
        {title}
      </Go>
      {closesAt && (
        <span className="quiet">
          {phase === "CLOSED" ? (
            <Trans>
              closed <Moment at={closesAt} zone={zone} />
            </Trans>
          ) : (
            <Trans>
              closes <Moment at={closesAt} zone={zone} />
            </Trans>
          )}
        </span>
      )}
      <span className="quiet">
        <Plural value={comments.totalCount} one="# comment" other="# comments" />
      </span>
      {phase === "PREPARED" && viewerCanRun && (
        <Go to="/consultations/$slug/desk/opening" params={{ slug }}>
          <Trans>Prepare and open</Trans>
        </Go>
      )}
      {reports.some((report) => report.publishedAt) && (
        <Go to="/consultations/$slug/report" params={{ slug }}>
          <Trans>Report</Trans>
        </Go>
      )}
    </div>
  );
}

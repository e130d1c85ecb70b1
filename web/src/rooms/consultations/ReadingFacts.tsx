// Between the question and the text: where to go from here, versions, languages, what else there is.

import { Plural, Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useViewer } from "~/app/session";
import { ButtonLink } from "~/design/Button/Button";
import { ReadingBeside } from "./ReadingBeside";
import { ReadingVersions } from "./ReadingVersions";
import type { ReadingConsultation } from "./reading";

interface ReadingFactsProps {
  readonly consultation: ReadingConsultation;
}

export function ReadingFacts({ consultation }: ReadingFactsProps): ReactNode {
  const { slug, comments, reports } = consultation;
  const params = { slug };
  const viewer = useViewer();
  return (
    <div className="reading-facts row roomy small">
      <div className="row tight screen-only">
        {consultation.phase === "OPEN" && !viewer && (
          <ButtonLink
            look="main"
            to="/sign-in"
            search={{ to: location.pathname + location.search }}
          >
            <Trans>Sign in to comment</Trans>
          </ButtonLink>
        )}
        <ButtonLink to="/consultations/$slug/comments" params={params}>
          <Plural value={comments.totalCount} one="# comment" other="All # comments" />
        </ButtonLink>
        {reports.some((report) => report.publishedAt) && (
          <ButtonLink to="/consultations/$slug/report" params={params}>
            <Trans>Report</Trans>
          </ButtonLink>
        )}
        {consultation.viewerCanRun && (
          <ButtonLink to="/consultations/$slug/desk/opening" params={params}>
            {consultation.phase === "PREPARED" ? (
              <Trans>Prepare and open</Trans>
            ) : (
              <Trans>Window and files</Trans>
            )}
          </ButtonLink>
        )}
        {consultation.viewerCanRun && consultation.phase !== "PREPARED" && (
          <ButtonLink to="/consultations/$slug/desk" params={params}>
            <Trans>Answer the comments</Trans>
          </ButtonLink>
        )}
        {consultation.viewerCanCapture && (
          <ButtonLink to="/consultations/$slug/desk/capture" params={params}>
            <Trans>Enter comments</Trans>
          </ButtonLink>
        )}
        {consultation.viewerCanRun && (
          <ButtonLink to="/consultations/$slug/journal" params={params}>
            <Trans>Journal</Trans>
          </ButtonLink>
        )}
        {consultation.viewerCanPrepareReport && (
          <ButtonLink to="/consultations/$slug/desk/report" params={params}>
            <Trans>Prepare the report</Trans>
          </ButtonLink>
        )}
      </div>
      <ReadingVersions consultation={consultation} />
      <ReadingBeside consultation={consultation} />
    </div>
  );
}

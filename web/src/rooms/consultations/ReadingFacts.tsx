// Beside the question: versions, languages, downloads, what was added to the draft, whom to ask.

import { Plural, Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { ButtonLink } from "~/design/Button/Button";
import { SUPPORTING_KINDS, useSaying } from "~/words/vocabulary";
import { ReadingVersions } from "./ReadingVersions";
import type { ReadingConsultation, ReadingVersion } from "./reading";

interface ReadingFactsProps {
  readonly consultation: ReadingConsultation;
}

export function ReadingFacts({ consultation }: ReadingFactsProps): ReactNode {
  const { slug, comments, reports } = consultation;
  const params = { slug };
  return (
    <div className="reading-facts row roomy small">
      <div className="row tight screen-only">
        <ButtonLink to="/consultations/$slug/comments" params={params}>
          <Plural value={comments.totalCount} one="# comment" other="All # comments" />
        </ButtonLink>
        {reports.some((report) => report.publishedAt) && (
          <ButtonLink to="/consultations/$slug/report" params={params}>
            <Trans>Report</Trans>
          </ButtonLink>
        )}
        {consultation.viewerCanRun && (
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
      <Downloads version={consultation.document.version} />
      <Beside consultation={consultation} />
    </div>
  );
}

function Downloads({
  version,
}: {
  readonly version: ReadingVersion | null | undefined;
}): ReactNode {
  if (!version) return null;
  const files = { DOCX: version.docx, HTML: version.html, MD: version.markdown };
  return (
    <section>
      <h2 className="quiet small">
        <Trans>Downloads</Trans>
      </h2>
      <ul className="plain row tight">
        {Object.entries(files).map(([name, path]) => (
          <li key={name}>
            <a href={path} download>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Beside({ consultation }: ReadingFactsProps): ReactNode {
  const { supportingDocuments, contactName, contactEmail, coordinators } = consultation;
  const say = useSaying();
  return (
    <>
      {supportingDocuments.length > 0 && (
        <section>
          <h2 className="quiet small">
            <Trans>Beside the draft</Trans>
          </h2>
          <ul className="plain">
            {supportingDocuments.map((one) => (
              <li key={one.id}>
                <a href={one.downloadPath} download>
                  {one.title}
                </a>{" "}
                <span className="quiet">({say(SUPPORTING_KINDS, one.kind)})</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {(contactName || contactEmail) && (
        <section>
          <h2 className="quiet small">
            <Trans>Whom to ask</Trans>
          </h2>
          <p>
            {contactName} {contactEmail && <a href={`mailto:${contactEmail}`}>{contactEmail}</a>}
          </p>
        </section>
      )}
      {coordinators.length > 0 && (
        <section>
          <h2 className="quiet small">
            <Trans>Coordinators</Trans>
          </h2>
          <ul className="plain">
            {coordinators.map(({ person, organisation }) => (
              <li key={person.name}>
                {[person.name, organisation?.name].filter(Boolean).join(", ")}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

// Beside the question: versions, languages, downloads, what was added to the draft, whom to ask.

import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Search } from "~/app/page";
import { ButtonLink } from "~/design/Button/Button";
import { Go } from "~/design/Go/Go";
import { SUPPORTING_KINDS, TEXT_LANGUAGES, useSaying } from "~/words/vocabulary";
import type { ReadingConsultation } from "./reading";

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
        {consultation.viewerCanPrepareReport && (
          <ButtonLink to="/consultations/$slug/desk/report" params={params}>
            <Trans>Prepare the report</Trans>
          </ButtonLink>
        )}
      </div>
      <Versions consultation={consultation} />
      <Beside consultation={consultation} />
    </div>
  );
}

function Versions({ consultation }: ReadingFactsProps): ReactNode {
  const { slug, document, version: asked } = consultation;
  const search = useSearch({ strict: false }) as Search;
  const { t } = useLingui();
  const say = useSaying();
  const shown = document.version;
  if (!shown) return null;
  const language = shown.paragraphs[0]?.language;
  return (
    <section className="stack tight">
      <h2 className="quiet small">
        <Trans>Versions</Trans>
      </h2>
      <ol className="plain row tight">
        {document.versions.map(({ id, number, label }) => (
          <li key={id}>
            <Go
              to="/consultations/$slug"
              params={{ slug }}
              search={{ ...search, version: number === asked.number ? undefined : `${number}` }}
              aria-current={number === shown.number ? "true" : undefined}
            >
              <Trans>Version {number}</Trans>
              {label && ` (${label})`}
            </Go>
          </li>
        ))}
        {shown.number > 1 && (
          <li>
            <Go
              to="/documents/$slug/versions/$number"
              params={{ slug: document.slug, number: `${shown.number}` }}
              search={{ redline: `${shown.number - 1}` }}
            >
              <Trans>What changed since version {shown.number - 1}</Trans>
            </Go>
          </li>
        )}
      </ol>
      {shown.texts.length > 1 && (
        <nav className="row tight text-languages" aria-label={t`Language of the text`}>
          {shown.texts.map((text) => (
            <Go
              key={text.language}
              to="/consultations/$slug"
              params={{ slug }}
              search={{ ...search, text: text.language.slice(0, 2) }}
              hrefLang={text.language}
              aria-current={text.language === language ? "true" : undefined}
            >
              {say(TEXT_LANGUAGES, text.language.slice(0, 2))}
            </Go>
          ))}
        </nav>
      )}
    </section>
  );
}

function Beside({ consultation }: ReadingFactsProps): ReactNode {
  const { supportingDocuments, contactName, contactEmail } = consultation;
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
    </>
  );
}

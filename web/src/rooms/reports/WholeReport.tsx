// One report of a consultation: what people wrote in it, its figures, its pages, its downloads.

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { Go } from "~/design/Go/Go";
import { Moment } from "~/design/Moment/Moment";
import { Tag } from "~/design/Tag/Tag";
import type { WholeReport_report$key } from "./__generated__/WholeReport_report.graphql";
import { Figures } from "./Figures";
import { PagesOnDemand } from "./PagesOnDemand";
import { ReportDownloads } from "./ReportDownloads";
import { WrittenSections } from "./WrittenSections";

interface WholeReportProps {
  readonly report: WholeReport_report$key;
  readonly consultation: {
    readonly slug: string;
    readonly zone: string;
    readonly document: { readonly slug: string };
  };
}

export function WholeReport({ consultation, ...props }: WholeReportProps): ReactNode {
  const report = useFragment(
    graphql`
      fragment WholeReport_report on Report
      @argumentDefinitions(language: { type: "Language" }) {
        id
        number
        cutOffAt
        publishedAt
        sha256
        version {
          number
        }
        ...WrittenSections_report
        ...ReportDownloads_report @arguments(language: $language)
        figures {
          ...Figures_figures
        }
      }
    `,
    props.report,
  );
  const { number, publishedAt, cutOffAt, version } = report;
  return (
    <article className="report stack roomy" id={`r-${number}`}>
      <header className="stack tight">
        <div className="row tight">
          <h2>
            <Trans>Report no. {number}</Trans>
          </h2>
          {!publishedAt && (
            <Tag tone="waiting">
              <Trans>being prepared</Trans>
            </Tag>
          )}
        </div>
        <p className="quiet small facts">
          {publishedAt && (
            <span>
              <Trans>
                published <Moment at={publishedAt} />
              </Trans>
            </span>
          )}
          {cutOffAt && (
            <span>
              <Trans>
                comments up to <Moment at={cutOffAt} zone={consultation.zone} as="hours" />
              </Trans>
            </span>
          )}
          <Go
            to="/documents/$slug/versions/$number"
            params={{ slug: consultation.document.slug, number: `${version.number}` }}
          >
            <Trans>Version {version.number} of the text</Trans>
          </Go>
          <Go to="/consultations/$slug/comments" params={{ slug: consultation.slug }}>
            <Trans>All comments and their answers</Trans>
          </Go>
        </p>
        <ReportDownloads report={report} />
      </header>
      <WrittenSections report={report} />
      <Figures figures={report.figures} />
      <PagesOnDemand reportId={report.id} />
      {report.sha256 && (
        <p className="quiet small">
          <Trans>Seal of the frozen content (SHA-256):</Trans> <code>{report.sha256}</code>
        </p>
      )}
    </article>
  );
}

// The coordinator's place for the report: what is missing, what people write, the pages, publishing.

import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, usePreloadedQuery } from "react-relay";
import { Missing } from "~/app/Missing";
import { type Asked, type PageProps, useTitle } from "~/app/page";
import { Empty } from "~/design/Empty/Empty";
import { Page } from "~/design/Page/Page";
import type { DeskReportPageQuery } from "./__generated__/DeskReportPageQuery.graphql";
import { PrepareReport } from "./PrepareReport";
import { ReportAtDesk } from "./ReportAtDesk";

export const query = graphql`
  query DeskReportPageQuery($slug: String!, $language: Language!) {
    consultation(slug: $slug) {
      id
      slug
      title(language: $language)
      viewerCanRun
      viewerCanPrepareReport
      document {
        slug
        versions {
          id
          number
          label
          publishedAt
        }
      }
      reports {
        id
        ...ReportAtDesk_report @arguments(language: $language)
      }
    }
  }
`;

export const variables = ({ params, language }: Asked): object => ({
  slug: params["slug"],
  language,
});

export default function DeskReportPage({ queryRef }: PageProps<DeskReportPageQuery>): ReactNode {
  const { t } = useLingui();
  const { consultation } = usePreloadedQuery<DeskReportPageQuery>(query, queryRef);
  useTitle(consultation ? t`Report: ${consultation.title}` : t`There is nothing here`);
  if (!consultation) return <Missing />;
  const { slug, title, reports, viewerCanRun, viewerCanPrepareReport } = consultation;
  const versions = consultation.document.versions.filter((version) => version.publishedAt);
  return (
    <Page
      title={t`Report: ${title}`}
      width="wide"
      crumbs={[{ name: title, to: "/consultations/$slug", params: { slug } }]}
      actions={
        viewerCanPrepareReport && (
          <PrepareReport consultationId={consultation.id} versions={versions} />
        )
      }
    >
      {reports.length === 0 && (
        <Empty title={<Trans>No report was begun yet</Trans>}>
          {viewerCanRun ? (
            <Trans>
              Its figures, its annex and what changed are made of the records; what people write is
              the summary, the methods and the conclusions.
            </Trans>
          ) : (
            <Trans>Those who coordinate the consultation prepare it.</Trans>
          )}
        </Empty>
      )}
      {[...reports].reverse().map((report) => (
        <ReportAtDesk key={report.id} report={report} slug={slug} versions={versions} />
      ))}
    </Page>
  );
}

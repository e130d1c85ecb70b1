// The report of a consultation for everyone: who took part, what was answered, what changed.

import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, usePreloadedQuery } from "react-relay";
import { Missing } from "~/app/Missing";
import { type Asked, type PageProps, useTitle } from "~/app/page";
import { ButtonLink } from "~/design/Button/Button";
import { Empty } from "~/design/Empty/Empty";
import { Page } from "~/design/Page/Page";
import type { ReportPageQuery } from "./__generated__/ReportPageQuery.graphql";
import { WholeReport } from "./WholeReport";

export const query = graphql`
  query ReportPageQuery($slug: String!, $language: Language!) {
    consultation(slug: $slug) {
      id
      slug
      zone
      title(language: $language)
      viewerCanRun
      document {
        slug
        title(language: $language)
      }
      reports {
        id
        ...WholeReport_report @arguments(language: $language)
      }
    }
  }
`;

export const variables = ({ params, language }: Asked): object => ({
  slug: params["slug"],
  language,
});

export default function ReportPage({ queryRef }: PageProps<ReportPageQuery>): ReactNode {
  const { t } = useLingui();
  const { consultation } = usePreloadedQuery<ReportPageQuery>(query, queryRef);
  useTitle(consultation ? t`Report: ${consultation.title}` : t`There is nothing here`);
  if (!consultation) return <Missing />;
  const { slug, title, reports, viewerCanRun } = consultation;
  return (
    <Page
      title={t`Report: ${title}`}
      crumbs={[
        { name: t`Consultations`, to: "/consultations" },
        { name: title, to: "/consultations/$slug", params: { slug } },
      ]}
      actions={
        viewerCanRun && (
          <ButtonLink to="/consultations/$slug/journal" params={{ slug }}>
            <Trans>Journal</Trans>
          </ButtonLink>
        )
      }
    >
      {[...reports].reverse().map((report) => (
        <WholeReport key={report.id} report={report} consultation={consultation} />
      ))}
      {reports.length === 0 && (
        <Empty
          title={<Trans>There is no report yet</Trans>}
          action={
            <ButtonLink to="/consultations/$slug" params={{ slug }}>
              <Trans>To the consultation</Trans>
            </ButtonLink>
          }
        >
          <Trans>It is published here after the comments are answered.</Trans>
        </Empty>
      )}
    </Page>
  );
}

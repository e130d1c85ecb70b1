// Word files that came back: where they are brought, and what became of those before.

import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, usePreloadedQuery } from "react-relay";
import { Missing } from "~/app/Missing";
import { type Asked, type PageProps, useReload, useTitle } from "~/app/page";
import { ButtonLink } from "~/design/Button/Button";
import { Empty } from "~/design/Empty/Empty";
import { Page, Section } from "~/design/Page/Page";
import type { ReturnsPageQuery } from "./__generated__/ReturnsPageQuery.graphql";
import { BringReturns } from "./BringReturns";
import { ReturnList } from "./ReturnList";
import { ReviewCopies } from "./ReviewCopies";
import "./ReturnsPage.css";

export const query = graphql`
  query ReturnsPageQuery($slug: String!, $language: Language!) {
    consultation(slug: $slug) {
      id
      slug
      title(language: $language)
      viewerCanRun
      viewerCanBringReturn
      any: wordReturns(first: 1) {
        totalCount
      }
      ...ReviewCopies_consultation @arguments(textLanguage: $language)
      ...BringReturns_consultation
      ...ReturnList_consultation @arguments(language: $language)
    }
  }
`;

export const variables = ({ params, language }: Asked): object => ({
  slug: params["slug"],
  language,
});

export const rooms = ["organisations"];

export default function ReturnsPage({ queryRef }: PageProps<ReturnsPageQuery>): ReactNode {
  const { t } = useLingui();
  const reload = useReload();
  const { consultation } = usePreloadedQuery<ReturnsPageQuery>(query, queryRef);
  useTitle(consultation ? t`Word files that came back` : t`There is nothing here`);
  if (!consultation) return <Missing />;
  const { slug, title, viewerCanRun, viewerCanBringReturn, any } = consultation;
  const params = { slug };
  const desk = { name: <Trans>Answers</Trans>, to: "/consultations/$slug/desk", params };
  return (
    <Page
      title={t`Word files that came back`}
      crumbs={[
        { name: title, to: "/consultations/$slug", params },
        ...(viewerCanRun ? [desk] : []),
      ]}
      below={
        <Trans>
          Their comments and tracked changes are read, looked through, and become comments here.
        </Trans>
      }
    >
      {viewerCanBringReturn && (
        <>
          <ReviewCopies consultation={consultation} />
          <BringReturns key={consultation.id} consultation={consultation} onRead={reload} />
        </>
      )}
      {any.totalCount > 0 && (
        <Section title={<Trans>What came back</Trans>}>
          <ReturnList consultation={consultation} />
        </Section>
      )}
      {!viewerCanBringReturn && any.totalCount === 0 && (
        <Empty
          title={<Trans>No file can be brought here now</Trans>}
          action={
            <ButtonLink to="/consultations/$slug" params={params}>
              <Trans>To the consultation</Trans>
            </ButtonLink>
          }
        >
          <Trans>
            Those who run the consultation bring what came in time; the lead of an organisation
            brings its own file while it is open.
          </Trans>
        </Empty>
      )}
    </Page>
  );
}

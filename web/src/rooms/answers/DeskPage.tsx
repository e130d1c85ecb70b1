// The coordinator's desk: every comment of a consultation in the order of the text, to be answered.

import { Trans, useLingui } from "@lingui/react/macro";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { graphql, usePreloadedQuery } from "react-relay";
import { Missing } from "~/app/Missing";
import { type Asked, type PageProps, useTitle } from "~/app/page";
import { ButtonLink } from "~/design/Button/Button";
import { Empty } from "~/design/Empty/Empty";
import { Page } from "~/design/Page/Page";
import { PlacesLink } from "~/rooms/documents/PlacesLink";
import type { DeskPageQuery } from "./__generated__/DeskPageQuery.graphql";
import { Desk } from "./Desk";
import { DeskProgress } from "./DeskProgress";
import { filterOf } from "./filter";
import { PublishAnswers } from "./PublishAnswers";
import { useNarrowed } from "./useNarrowed";
import "~/design/facets.css";
import "./DeskPage.css";

export const query = graphql`
  query DeskPageQuery($slug: String!, $language: Language!, $only: CommentFilter!) {
    consultation(slug: $slug) {
      id
      slug
      title(language: $language)
      viewerCanRun
      viewerCanPrepareReport
      viewerCanCapture
      viewerCanBringReturn
      all: comments {
        totalCount
      }
      ...DeskProgress_consultation
      ...PlacesLink_consultation
      ...PublishAnswers_consultation
      ...Desk_consultation @arguments(language: $language, only: $only)
    }
  }
`;

export const variables = ({ params, language, search }: Asked): object => ({
  slug: params["slug"],
  language,
  only: filterOf(search),
});

export const rooms = ["comments", "documents"];

export default function DeskPage({ queryRef }: PageProps<DeskPageQuery>): ReactNode {
  const { slug } = useParams({ strict: false }) as { slug: string };
  return <DeskOf key={slug} slug={slug} queryRef={queryRef} />;
}

function DeskOf({ slug, queryRef }: PageProps<DeskPageQuery> & { slug: string }): ReactNode {
  const { t } = useLingui();
  const { shown, only, isPending, reload } = useNarrowed(query, queryRef, slug);
  const { consultation } = usePreloadedQuery<DeskPageQuery>(query, shown);
  useTitle(consultation ? t`Answers: ${consultation.title}` : t`There is nothing here`);
  if (!consultation) return <Missing />;
  const { title, viewerCanRun, viewerCanPrepareReport, viewerCanCapture } = consultation;
  const { viewerCanBringReturn } = consultation;
  return (
    <Page
      title={t`Answers`}
      width="wide"
      above={<span className="print-only">{title}</span>}
      crumbs={[{ name: title, to: "/consultations/$slug", params: { slug } }]}
      below={viewerCanRun && <DeskProgress consultation={consultation} />}
      actions={
        viewerCanRun && (
          <>
            {viewerCanCapture && (
              <ButtonLink to="/consultations/$slug/desk/capture" params={{ slug }}>
                <Trans>Enter comments</Trans>
              </ButtonLink>
            )}
            {viewerCanBringReturn && (
              <ButtonLink to="/consultations/$slug/desk/returns" params={{ slug }}>
                <Trans>Word files that came back</Trans>
              </ButtonLink>
            )}
            <PlacesLink consultation={consultation} />
            {viewerCanPrepareReport && (
              <ButtonLink to="/consultations/$slug/desk/report" params={{ slug }}>
                <Trans>Prepare the report</Trans>
              </ButtonLink>
            )}
            <PublishAnswers consultation={consultation} onPublished={reload} />
          </>
        )
      }
    >
      {viewerCanRun ? (
        <Desk
          consultation={consultation}
          known={consultation.all.totalCount}
          only={only}
          isPending={isPending}
          onReload={reload}
        />
      ) : (
        <Empty
          title={<Trans>Those who coordinate the consultation answer its comments</Trans>}
          action={
            <ButtonLink to="/consultations/$slug/comments" params={{ slug }}>
              <Trans>Read all comments</Trans>
            </ButtonLink>
          }
        >
          <Trans>Answers are public once they are published.</Trans>
        </Empty>
      )}
    </Page>
  );
}

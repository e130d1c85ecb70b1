// Where comments stand in the newest version, wherever a person has to look: confirmed or put right.

import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, usePreloadedQuery } from "react-relay";
import { Missing } from "~/app/Missing";
import { type Asked, type PageProps, useTitle } from "~/app/page";
import { ButtonLink } from "~/design/Button/Button";
import { Empty } from "~/design/Empty/Empty";
import { Page } from "~/design/Page/Page";
import type { PlacesPageQuery } from "./__generated__/PlacesPageQuery.graphql";
import { Places } from "./Places";
import { PlacesLeft } from "./PlacesLeft";
import "./PlacesPage.css";

export const query = graphql`
  query PlacesPageQuery($slug: String!, $language: Language!) {
    consultation(slug: $slug) {
      id
      slug
      title(language: $language)
      viewerCanRun
      ...PlacesLeft_consultation
      ...Places_consultation @arguments(language: $language)
    }
  }
`;

export const variables = ({ params, language }: Asked): object => ({
  slug: params["slug"],
  language,
});

export const rooms = ["comments", "documents"];

export default function PlacesPage({ queryRef }: PageProps<PlacesPageQuery>): ReactNode {
  const { t } = useLingui();
  const { consultation } = usePreloadedQuery<PlacesPageQuery>(query, queryRef);
  useTitle(consultation ? t`Places of comments` : t`There is nothing here`);
  if (!consultation) return <Missing />;
  const { slug, title, viewerCanRun } = consultation;
  const desk = (
    <ButtonLink to="/consultations/$slug/desk" params={{ slug }}>
      <Trans>Answer the comments</Trans>
    </ButtonLink>
  );
  return (
    <Page
      title={t`Places of comments`}
      crumbs={[{ name: title, to: "/consultations/$slug", params: { slug } }]}
      below={viewerCanRun && <PlacesLeft consultation={consultation} />}
      actions={viewerCanRun && desk}
    >
      {viewerCanRun ? (
        <Places consultation={consultation} />
      ) : (
        <Empty
          title={<Trans>Those who coordinate the consultation confirm where comments stand</Trans>}
          action={
            <ButtonLink to="/consultations/$slug/comments" params={{ slug }}>
              <Trans>Read all comments</Trans>
            </ButtonLink>
          }
        />
      )}
    </Page>
  );
}

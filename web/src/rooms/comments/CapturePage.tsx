// Where those who run a consultation enter what came by mail, at a meeting or on paper.

import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, usePreloadedQuery } from "react-relay";
import { textInGraph } from "~/app/languages";
import { Missing } from "~/app/Missing";
import { type Asked, type PageProps, useTitle } from "~/app/page";
import { ButtonLink } from "~/design/Button/Button";
import { Empty } from "~/design/Empty/Empty";
import { Page } from "~/design/Page/Page";
import type { CapturePageQuery } from "./__generated__/CapturePageQuery.graphql";
import { CaptureForm } from "./CaptureForm";

export const query = graphql`
  query CapturePageQuery($slug: String!, $language: Language!, $textLanguage: Language) {
    consultation(slug: $slug) {
      id
      slug
      title(language: $language)
      viewerCanCapture
      viewerCanRun
      ...CaptureForm_consultation @arguments(textLanguage: $textLanguage)
    }
  }
`;

export const variables = ({ params, search, language }: Asked): object => ({
  slug: params["slug"],
  language,
  // A paragraph is another in each language of the text.
  textLanguage: textInGraph(search["text"]) ?? language,
});

export const rooms = ["organisations"];

export default function CapturePage({ queryRef }: PageProps<CapturePageQuery>): ReactNode {
  const { t } = useLingui();
  const { consultation } = usePreloadedQuery<CapturePageQuery>(query, queryRef);
  useTitle(consultation ? t`Enter comments` : t`There is nothing here`);
  if (!consultation) return <Missing />;
  const { slug, title, viewerCanCapture, viewerCanRun } = consultation;
  const params = { slug };
  return (
    <Page
      title={t`Enter comments`}
      width="wide"
      crumbs={[
        { name: title, to: "/consultations/$slug", params },
        ...(viewerCanRun
          ? [{ name: <Trans>Answers</Trans>, to: "/consultations/$slug/desk", params }]
          : []),
      ]}
      below={<Trans>What came by e-mail, at a meeting or on paper, for those who said it.</Trans>}
    >
      {viewerCanCapture ? (
        <CaptureForm key={consultation.id} consultation={consultation} />
      ) : (
        <Empty
          title={<Trans>Nothing can be entered here now</Trans>}
          action={
            <ButtonLink to="/consultations/$slug" params={params}>
              <Trans>To the consultation</Trans>
            </ButtonLink>
          }
        >
          <Trans>Those who run the consultation enter comments, once it has opened.</Trans>
        </Empty>
      )}
    </Page>
  );
}

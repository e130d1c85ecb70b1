// Reviews a prepared version: what the import noticed, what became of each paragraph, for whom it is.

import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, usePreloadedQuery } from "react-relay";
import { Missing } from "~/app/Missing";
import { numberOf } from "~/app/numbers";
import { type Asked, type PageProps, useTitle } from "~/app/page";
import { ButtonLink } from "~/design/Button/Button";
import { Page, Section } from "~/design/Page/Page";
import { Tag } from "~/design/Tag/Tag";
import type { LineagePageQuery } from "./__generated__/LineagePageQuery.graphql";
import { ImportedTexts } from "./ImportedTexts";
import { PlacesAfterwards } from "./PlacesAfterwards";
import { PublishPanel } from "./PublishPanel";
import { RecognisedStructure } from "./RecognisedStructure";
import { UnsureLinks } from "./UnsureLinks";
import { WhatBecame } from "./WhatBecame";

export const query = graphql`
  query LineagePageQuery(
    $slug: String!
    $number: Int!
    $previous: Int!
    $hasPrevious: Boolean!
    $language: Language!
  ) {
    document(slug: $slug) {
      id
      slug
      title(language: $language)
      ...PlacesAfterwards_document @arguments(language: $language)
      previous: version(number: $previous) @include(if: $hasPrevious) {
        id
        ...UnsureLinks_previous
      }
      version(number: $number) {
        id
        number
        label
        publishedAt
        ...ImportedTexts_version
        ...PublishPanel_version
        ...RecognisedStructure_version
        ...WhatBecame_version
        ...UnsureLinks_version
      }
    }
  }
`;

export function variables({ params, language }: Asked): object {
  const number = numberOf(params["number"]);
  return {
    slug: params["slug"],
    number,
    previous: number - 1,
    hasPrevious: number > 1,
    language,
  };
}

export default function LineagePage({ queryRef }: PageProps<LineagePageQuery>): ReactNode {
  const { t } = useLingui();
  const { document } = usePreloadedQuery<LineagePageQuery>(query, queryRef);
  const version = document?.version;
  useTitle(version ? t`Review of version ${version.number}` : t`There is nothing here`);
  if (!document || !version) return <Missing />;
  const { number, label, publishedAt } = version;
  const params = { slug: document.slug, number: `${number}` };
  return (
    <Page
      title={t`Review of version ${number}`}
      width="wide"
      crumbs={[{ name: document.title, to: "/documents/$slug", params: { slug: document.slug } }]}
      above={
        <Tag tone={publishedAt ? "accepted" : "waiting"}>
          {publishedAt ? <Trans>published</Trans> : <Trans>being prepared</Trans>}
        </Tag>
      }
      below={label}
      actions={
        <>
          <ButtonLink to="/documents/$slug/versions/$number" params={params}>
            <Trans>Read the text</Trans>
          </ButtonLink>
          {number > 1 && (
            <ButtonLink
              to="/documents/$slug/versions/$number"
              params={params}
              search={{ redline: `${number - 1}` }}
            >
              <Trans>What changed since version {number - 1}</Trans>
            </ButtonLink>
          )}
        </>
      }
    >
      <PublishPanel version={version} slug={document.slug} />
      {publishedAt && number > 1 && <PlacesAfterwards document={document} />}
      <Section title={<Trans>What was read</Trans>}>
        <ImportedTexts version={version} />
        <RecognisedStructure version={version} />
      </Section>
      {document.previous && (
        <Section title={<Trans>What became of the paragraphs of version {number - 1}</Trans>}>
          <WhatBecame version={version} />
          <UnsureLinks version={version} previous={document.previous} />
        </Section>
      )}
    </Page>
  );
}

// Organisations, those that wait to be verified first: what they say of themselves, and a decision.

import { Trans, useLingui } from "@lingui/react/macro";
import { useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { graphql, usePreloadedQuery } from "react-relay";
import { type Asked, type PageProps, type Search, useReload } from "~/app/page";
import { Empty } from "~/design/Empty/Empty";
import { Section } from "~/design/Page/Page";
import { STANDINGS, useSaying } from "~/words/vocabulary";
import type { SecretariatPageQuery } from "./__generated__/SecretariatPageQuery.graphql";
import { Filters } from "./Filters";
import { NextPage } from "./NextPage";
import { OrganisationToJudge } from "./OrganisationToJudge";
import { SecretariatFrame } from "./SecretariatFrame";

const STANDING = ["REGISTERED", "SUSPENDED", "REFUSED", "VERIFIED"] as const;

export const query = graphql`
  query SecretariatPageQuery(
    $language: Language!
    $standings: [Standing!]!
    $starting: String
    $after: String
  ) {
    organisations(standings: $standings, starting: $starting, first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...OrganisationToJudge_organisation @arguments(language: $language)
        }
      }
    }
  }
`;

export const variables = ({ language, search }: Asked): Readonly<Record<string, unknown>> => ({
  language,
  standings: [standingOf(search)],
  starting: search["starting"] || null,
  after: search["after"] || null,
});

function standingOf(search: Search): string {
  return STANDING.find((each) => each === search["standing"]) ?? "REGISTERED";
}

export default function SecretariatPage({ queryRef }: PageProps<SecretariatPageQuery>): ReactNode {
  const { t } = useLingui();
  const say = useSaying();
  const search: Search = useSearch({ strict: false });
  const standing = standingOf(search);
  const reload = useReload();
  const { organisations } = usePreloadedQuery<SecretariatPageQuery>(query, queryRef);
  const { edges, pageInfo, totalCount } = organisations;
  return (
    <SecretariatFrame>
      <Filters
        to="/secretariat"
        search={search}
        choice={{
          name: "standing",
          label: t`State`,
          value: standing,
          options: STANDING.map((value) => ({ value, name: say(STANDINGS, value) })),
        }}
        words={{ name: "starting", label: t`Name` }}
      />
      <Section
        title={
          <Trans>
            Organisations: {say(STANDINGS, standing)} ({totalCount})
          </Trans>
        }
      >
        {edges.length === 0 ? (
          <Empty title={<Trans>No organisation stands so</Trans>} />
        ) : (
          edges.map(({ node }) => (
            <OrganisationToJudge key={node.id} organisation={node} onDone={() => void reload()} />
          ))
        )}
        <NextPage to="/secretariat" search={search} pageInfo={pageInfo} />
      </Section>
    </SecretariatFrame>
  );
}

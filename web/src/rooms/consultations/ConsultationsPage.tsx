// All consultations, narrowed by where they stand, who drafts, who proposes, and the text's language.

import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { graphql, usePreloadedQuery } from "react-relay";
import { TEXT_LANGUAGES_OF_ADDRESSES, textInGraph } from "~/app/languages";
import type { Asked, PageProps, Search } from "~/app/page";
import { Empty } from "~/design/Empty/Empty";
import { type Choice, Narrow } from "~/design/Narrow/Narrow";
import { Page } from "~/design/Page/Page";
import { Pager } from "~/design/Pager/Pager";
import { PHASES, TEXT_LANGUAGES, useSaying } from "~/words/vocabulary";
import type { ConsultationsPageQuery } from "./__generated__/ConsultationsPageQuery.graphql";
import { ConsultationCard } from "./ConsultationCard";
import "./FrontPage.css";

export const query = graphql`
  query ConsultationsPageQuery(
    $language: Language!
    $after: String
    $phase: Phase
    $group: String
    $institution: String
    $textLanguage: Language
  ) {
    consultationFacets {
      groups {
        count
        group {
          slug
          name(language: $language)
        }
      }
      institutions {
        count
        organisation {
          slug
          name(language: $language)
        }
      }
    }
    consultations(
      first: 20
      after: $after
      phase: $phase
      group: $group
      institution: $institution
      textLanguage: $textLanguage
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...ConsultationCard_consultation @arguments(language: $language)
        }
      }
    }
  }
`;

/** Those that everybody may see; what is being prepared stands on its own people's desks. */
const SHOWN_PHASES = ["OPEN", "ANNOUNCED", "CLOSED", "WITHDRAWN"] as const;

/** As the server makes them of the same address. */
export const variables = ({ language, search }: Asked): object => ({
  language,
  after: search["after"] || null,
  phase: SHOWN_PHASES.find((phase) => phase === search["phase"]) ?? null,
  group: search["group"] || null,
  institution: search["institution"] || null,
  textLanguage: textInGraph(search["text"]) ?? null,
});

export default function ConsultationsPage({
  queryRef,
}: PageProps<ConsultationsPageQuery>): ReactNode {
  const { t } = useLingui();
  const search: Search = useSearch({ strict: false });
  const { consultations, consultationFacets } = usePreloadedQuery<ConsultationsPageQuery>(
    query,
    queryRef,
  );
  const choices = useChoices(consultationFacets);
  const { edges, pageInfo, totalCount } = consultations;
  return (
    <Page
      title={t`Consultations`}
      below={<Trans>What is asked, what was asked, and when it closes.</Trans>}
    >
      <Narrow to="/consultations" search={search} choices={choices} />
      <h2 className="count">
        <Plural value={totalCount} one="# consultation" other="# consultations" />
      </h2>
      {edges.length === 0 ? (
        <Empty title={<Trans>No consultation was found</Trans>} />
      ) : (
        <div className="cards">
          {edges.map(({ node }) => (
            <ConsultationCard key={node.id} consultation={node} />
          ))}
        </div>
      )}
      <Pager to="/consultations" search={search} pageInfo={pageInfo} />
    </Page>
  );
}

type Facets = ConsultationsPageQuery["response"]["consultationFacets"];

function useChoices({ groups, institutions }: Facets): Choice[] {
  const say = useSaying();
  return [
    {
      name: "phase",
      label: <Trans>Phase</Trans>,
      options: SHOWN_PHASES.map((value) => ({ value, name: say(PHASES, value) })),
    },
    {
      name: "group",
      label: <Trans>Group</Trans>,
      options: groups.map(({ group, count }) => ({
        value: group.slug,
        name: `${group.name} (${count})`,
      })),
    },
    {
      name: "institution",
      label: <Trans>Proposed by</Trans>,
      options: institutions.map(({ organisation, count }) => ({
        value: organisation.slug,
        name: `${organisation.name} (${count})`,
      })),
    },
    {
      name: "text",
      label: <Trans>The text is in</Trans>,
      options: TEXT_LANGUAGES_OF_ADDRESSES.map((value) => ({
        value,
        name: say(TEXT_LANGUAGES, value),
      })),
    },
  ];
}

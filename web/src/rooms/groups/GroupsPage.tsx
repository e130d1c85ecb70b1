// The groups that draft together.

import { Trans, useLingui } from "@lingui/react/macro";
import { useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { graphql, usePreloadedQuery } from "react-relay";
import type { Asked, PageProps, Search } from "~/app/page";
import { Empty } from "~/design/Empty/Empty";
import { Go } from "~/design/Go/Go";
import { Page } from "~/design/Page/Page";
import { Pager } from "~/design/Pager/Pager";
import { GROUP_KINDS, useSaying } from "~/words/vocabulary";
import type { GroupsPageQuery } from "./__generated__/GroupsPageQuery.graphql";
import { Term } from "./Term";

export const query = graphql`
  query GroupsPageQuery($language: Language!, $after: String) {
    groups(first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          slug
          kind
          name(language: $language)
          since
          until
          isOver
          parent {
            slug
            name(language: $language)
          }
        }
      }
    }
  }
`;

export const variables = ({ language, search }: Asked): object => ({
  language,
  after: search["after"] || null,
});

export default function GroupsPage({ queryRef }: PageProps<GroupsPageQuery>): ReactNode {
  const { t } = useLingui();
  const search: Search = useSearch({ strict: false });
  const { groups } = usePreloadedQuery<GroupsPageQuery>(query, queryRef);
  return (
    <Page
      title={t`Groups`}
      below={<Trans>Who drafts together: the groups, their mandates and seats.</Trans>}
    >
      {groups.edges.length === 0 ? (
        <Empty title={<Trans>There are no groups yet</Trans>} />
      ) : (
        <ul className="plain stack">
          {groups.edges.map(({ node }) => (
            <GroupCard key={node.id} group={node} />
          ))}
        </ul>
      )}
      <Pager to="/groups" search={search} pageInfo={groups.pageInfo} />
    </Page>
  );
}

type Listed = GroupsPageQuery["response"]["groups"]["edges"][number]["node"];

function GroupCard({ group }: { readonly group: Listed }): ReactNode {
  const say = useSaying();
  const { slug, name, kind, since, until, isOver, parent } = group;
  return (
    <li className="card stack tight">
      <h2>
        <Go to="/groups/$slug" params={{ slug }}>
          {name}
        </Go>
      </h2>
      <p className="small facts">
        <span>{say(GROUP_KINDS, kind)}</span>
        <span>
          <Term since={since} until={until} />
        </span>
        {isOver && (
          <span>
            <Trans>its term has ended</Trans>
          </span>
        )}
        {parent && (
          <span>
            <Trans>Part of</Trans>{" "}
            <Go to="/groups/$slug" params={{ slug: parent.slug }}>
              {parent.name}
            </Go>
          </span>
        )}
      </p>
    </li>
  );
}

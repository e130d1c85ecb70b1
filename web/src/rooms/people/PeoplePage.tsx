// The accounts: who has one, how each stands, and what the secretariat may do with it.

import { Trans, useLingui } from "@lingui/react/macro";
import { useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { graphql, usePreloadedQuery } from "react-relay";
import type { Asked, PageProps, Search } from "~/app/page";
import { Disclosure } from "~/design/Disclosure/Disclosure";
import { Empty } from "~/design/Empty/Empty";
import { Section } from "~/design/Page/Page";
import { useSaying } from "~/words/vocabulary";
import type { PeoplePageQuery } from "./__generated__/PeoplePageQuery.graphql";
import { Filters } from "./Filters";
import { InviteForm } from "./InviteForm";
import { NextPage } from "./NextPage";
import { PersonLine } from "./PersonLine";
import { SecretariatFrame } from "./SecretariatFrame";
import { PERSON_STATUSES } from "./statuses";

export const query = graphql`
  query PeoplePageQuery($status: PersonStatus, $after: String) {
    people(status: $status, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...PersonLine_person
        }
      }
    }
  }
`;

export const variables = ({ search }: Asked): Readonly<Record<string, unknown>> => ({
  status: statusOf(search) || null,
  after: search["after"] || null,
});

function statusOf(search: Search): string {
  const asked = search["status"] ?? "";
  return Object.hasOwn(PERSON_STATUSES, asked) ? asked : "";
}

export default function PeoplePage({ queryRef }: PageProps<PeoplePageQuery>): ReactNode {
  const { t } = useLingui();
  const say = useSaying();
  const search: Search = useSearch({ strict: false });
  const { people } = usePreloadedQuery<PeoplePageQuery>(query, queryRef);
  const { edges, pageInfo, totalCount } = people;
  const options = Object.keys(PERSON_STATUSES).map((value) => ({
    value,
    name: say(PERSON_STATUSES, value),
  }));
  return (
    <SecretariatFrame>
      <Disclosure summary={<Trans>Invite a person</Trans>}>
        <InviteForm />
      </Disclosure>
      <Filters
        to="/secretariat/people"
        search={search}
        choice={{
          name: "status",
          label: t`State`,
          value: statusOf(search),
          options: [{ value: "", name: t`all` }, ...options],
        }}
      />
      <Section title={<Trans>People ({totalCount})</Trans>}>
        {edges.length === 0 ? (
          <Empty title={<Trans>No account stands so</Trans>} />
        ) : (
          <ul className="plain listed">
            {edges.map(({ node }) => (
              <PersonLine key={node.id} person={node} />
            ))}
          </ul>
        )}
        <NextPage to="/secretariat/people" search={search} pageInfo={pageInfo} />
      </Section>
    </SecretariatFrame>
  );
}

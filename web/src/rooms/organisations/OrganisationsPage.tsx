// The organisations and institutions that take part, found as one types.

import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useSearch } from "@tanstack/react-router";
import { type ReactNode, startTransition, useState } from "react";
import { graphql, usePreloadedQuery } from "react-relay";
import { inGraph } from "~/app/languages";
import type { Asked, PageProps, Search } from "~/app/page";
import { languageOfAddress } from "~/app/remembering";
import { useViewer } from "~/app/session";
import { ButtonLink } from "~/design/Button/Button";
import { Empty } from "~/design/Empty/Empty";
import { address, Go } from "~/design/Go/Go";
import { Page } from "~/design/Page/Page";
import { Pager } from "~/design/Pager/Pager";
import { Tag } from "~/design/Tag/Tag";
import { useQueryLoader } from "~/graph/paging";
import { ORGANISATION_KINDS, SIDE_TONES, SIDES, STANDINGS, useSaying } from "~/words/vocabulary";
import type { OrganisationsPageQuery } from "./__generated__/OrganisationsPageQuery.graphql";
import { FindOrganisations } from "./FindOrganisations";

export const query = graphql`
  query OrganisationsPageQuery(
    $language: Language!
    $after: String
    $starting: String
    $kinds: [OrganisationKind!]
    $sides: [Side!]
  ) {
    organisations(first: 50, after: $after, starting: $starting, kinds: $kinds, sides: $sides) {
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
          side
          standing
          shortName
          name(language: $language)
        }
      }
    }
  }
`;

export const variables = ({ language, search }: Asked): object => ({
  language,
  after: search["after"] || null,
  starting: search["starting"]?.trim().slice(0, 200) || null,
  kinds: known(ORGANISATION_KINDS, search["kind"]),
  sides: known(SIDES, search["side"]),
});

function known(words: object, value: string | undefined): readonly string[] | null {
  return value !== undefined && Object.hasOwn(words, value) ? [value] : null;
}

export default function OrganisationsPage({
  queryRef,
}: PageProps<OrganisationsPageQuery>): ReactNode {
  const { t } = useLingui();
  const viewer = useViewer();
  const [search, narrow, shown] = useNarrowed(queryRef);
  const { organisations } = usePreloadedQuery<OrganisationsPageQuery>(query, shown);
  return (
    <Page
      title={t`Organisations`}
      below={<Trans>The organisations and institutions that take part.</Trans>}
      actions={
        viewer && (
          <ButtonLink to="/organisations/register">
            <Trans>Register an organisation</Trans>
          </ButtonLink>
        )
      }
    >
      <FindOrganisations search={search} onNarrow={narrow} />
      <p className="quiet" role="status">
        <Plural value={organisations.totalCount} one="# organisation" other="# organisations" />
      </p>
      {organisations.edges.length === 0 ? (
        <Empty title={<Trans>No organisation was found</Trans>} />
      ) : (
        <ul className="plain stack tight">
          {organisations.edges.map(({ node }) => (
            <Organisation key={node.id} organisation={node} />
          ))}
        </ul>
      )}
      <Pager to="/organisations" search={search} pageInfo={organisations.pageInfo} />
    </Page>
  );
}

/** What is shown, narrowed in place: a page that is loaded anew would take the field that is typed in. */
function useNarrowed(queryRef: Ref): [Search, (changed: Search) => void, Ref] {
  const [search, setSearch] = useState<Search>(useSearch({ strict: false }));
  const [shown, load] = useQueryLoader<OrganisationsPageQuery>(query, queryRef);
  function narrow(changed: Search): void {
    const asked = { ...search, after: undefined, ...changed };
    const where = address({ to: "/organisations", search: asked });
    // Past the router, which would load the page anew.
    History.prototype.replaceState.call(history, history.state, "", where);
    const language = inGraph(languageOfAddress());
    const narrowed = variables({ language, params: {}, search: asked });
    setSearch(asked);
    startTransition(() => load(narrowed as OrganisationsPageQuery["variables"]));
  }
  return [search, narrow, shown ?? queryRef];
}

type Ref = PageProps<OrganisationsPageQuery>["queryRef"];
type Found = OrganisationsPageQuery["response"]["organisations"]["edges"][number]["node"];

function Organisation({ organisation }: { readonly organisation: Found }): ReactNode {
  const say = useSaying();
  const { slug, name, shortName, side, kind, standing } = organisation;
  return (
    <li className="row tight">
      <Go to="/organisations/$slug" params={{ slug }}>
        {name}
      </Go>
      {shortName && <span>({shortName})</span>}
      <Tag tone={SIDE_TONES[side] ?? "plain"}>{say(SIDES, side)}</Tag>
      <span className="quiet small">{say(ORGANISATION_KINDS, kind)}</span>
      {standing !== "VERIFIED" && <Tag tone="waiting">{say(STANDINGS, standing)}</Tag>}
    </li>
  );
}

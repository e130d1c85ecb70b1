// Looks for comments as one types; the address always says what is shown, so that it can be shared.

import { useLingui } from "@lingui/react/macro";
import { CatchBoundary, useSearch } from "@tanstack/react-router";
import { type ReactNode, Suspense, useDeferredValue, useRef } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import { inGraph } from "~/app/languages";
import type { Search } from "~/app/page";
import { languageOfAddress } from "~/app/remembering";
import { Why } from "~/app/Why";
import "~/design/facets.css";
import { Loading } from "~/design/Loading/Loading";
import { Notice } from "~/design/Notice/Notice";
import { Page } from "~/design/Page/Page";
import type { SearchPageQuery } from "./__generated__/SearchPageQuery.graphql";
import { asked } from "./asked";
import { Found } from "./Found";
import { SearchField } from "./SearchField";
import "./SearchPage.css";
import { useResultKeys } from "./useResultKeys";
import { WhatCanBeTyped } from "./WhatCanBeTyped";

// Asked below the field, not before the page: what is wrong with a query is told beside it.
const searching = graphql`
  query SearchPageQuery(
    $query: String!
    $isAsked: Boolean!
    $consultation: ID
    $within: ID!
    $isWithin: Boolean!
    $only: CommentFilter!
    $order: CommentSearchOrder!
    $after: String
    $language: Language!
  ) {
    consultation: node(id: $within) @include(if: $isWithin) {
      ... on Consultation {
        slug
        title(language: $language)
      }
    }
    searchComments(
      query: $query
      consultationId: $consultation
      only: $only
      order: $order
      first: 20
      after: $after
    ) @include(if: $isAsked) {
      ...Found_comments @arguments(language: $language)
    }
  }
`;

export default function SearchPage(): ReactNode {
  const { t } = useLingui();
  const search = useSearch({ strict: false }) as Search;
  const now = JSON.stringify(search);
  // What was found stays until the new is there; the field never waits for it.
  const shown = useDeferredValue(now);
  const root = useRef<HTMLDivElement>(null);
  useResultKeys(root);
  return (
    <Page title={t`Search in comments`} width="wide">
      <div ref={root} className="stack search-page" aria-busy={shown !== now || undefined}>
        <SearchField search={search} />
        <CatchBoundary
          getResetKey={() => shown}
          errorComponent={({ error }: { readonly error: unknown }) => (
            <>
              <Notice kind="warning" isNew title={<Why error={error} />} />
              <WhatCanBeTyped isOpen />
            </>
          )}
        >
          <Suspense fallback={<Loading />}>
            <Shown search={JSON.parse(shown) as Search} />
          </Suspense>
        </CatchBoundary>
      </div>
    </Page>
  );
}

function Shown({ search }: { readonly search: Search }): ReactNode {
  const variables = asked(search, inGraph(languageOfAddress()));
  const { searchComments: found, consultation } = useLazyLoadQuery<SearchPageQuery>(
    searching,
    variables,
    { fetchPolicy: "store-and-network" },
  );
  if (!found) return <WhatCanBeTyped isOpen />;
  return <Found found={found} search={search} within={consultation?.title} />;
}

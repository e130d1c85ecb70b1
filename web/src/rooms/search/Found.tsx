// What was found: how many, in which order, by what it may be narrowed, and each with its words.

import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import type { Search } from "~/app/page";
import { Empty } from "~/design/Empty/Empty";
import { Go } from "~/design/Go/Go";
import { Pager } from "~/design/Pager/Pager";
import type { Found_comments$key } from "./__generated__/Found_comments.graphql";
import { NARROWING, otherwise } from "./asked";
import { InOrder } from "./InOrder";
import { Result } from "./Result";
import { SearchFacets } from "./SearchFacets";
import { WhatCanBeTyped } from "./WhatCanBeTyped";

interface FoundProps {
  readonly found: Found_comments$key;
  readonly search: Search;
  /** The title of the consultation to which it is narrowed. */
  readonly within: string | undefined;
}

export function Found({ found: key, search, within }: FoundProps): ReactNode {
  const { t } = useLingui();
  const found = useFragment(
    graphql`
      fragment Found_comments on CommentSearchConnection
      @argumentDefinitions(language: { type: "Language" }) {
        totalCount
        didYouMean
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...Result_edge @arguments(language: $language)
          node {
            id
          }
        }
        ...SearchFacets_comments @arguments(language: $language)
      }
    `,
    key,
  );
  const { totalCount, edges, pageInfo, didYouMean } = found;
  return (
    <div className="found">
      <section className="stack" aria-label={t`What was found`}>
        {within && (
          <p className="row tight small">
            <span>
              <Trans>Only in: {within}</Trans>
            </span>
            <Go to="/search" search={otherwise(search, { consultation: undefined })}>
              <Trans>Search everywhere</Trans>
            </Go>
          </p>
        )}
        <p className="looked-for">{search["q"]}</p>
        <div className="row spread">
          <p className="quiet" role="status">
            <Plural value={totalCount} one="# comment" other="# comments" />
          </p>
          {totalCount > 1 && <InOrder search={search} />}
        </div>
        {edges.length === 0 ? (
          <Nothing search={search} meant={didYouMean} />
        ) : (
          <ol className="plain results">
            {edges.map((edge) => (
              <Result key={edge.node.id} edge={edge} />
            ))}
          </ol>
        )}
        <Pager to="/search" search={search} pageInfo={pageInfo} />
        <WhatCanBeTyped />
      </section>
      <SearchFacets found={found} search={search} />
    </div>
  );
}

interface NothingProps {
  readonly search: Search;
  readonly meant: string | null | undefined;
}

function Nothing({ search, meant }: NothingProps): ReactNode {
  const isNarrowed = NARROWING.some((name) => search[name]);
  const q = search["q"];
  return (
    <Empty
      title={<Trans>No comment says this</Trans>}
      action={
        meant ? (
          <p className="did-you-mean">
            <Trans>
              Did you mean{" "}
              <Go to="/search" search={otherwise(search, { q: meant })}>
                {meant}
              </Go>
              ?
            </Trans>
          </p>
        ) : (
          isNarrowed && (
            <Go to="/search" search={{ q }}>
              <Trans>Search everywhere</Trans>
            </Go>
          )
        )
      }
    >
      <Trans>Try fewer words, or other ones.</Trans>
    </Empty>
  );
}

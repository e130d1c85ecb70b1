// The journal of a consultation: who did what, and when, under a seal that both sides can check.

import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { graphql, usePreloadedQuery } from "react-relay";
import { Missing } from "~/app/Missing";
import type { Asked, PageProps, Search } from "~/app/page";
import { Empty } from "~/design/Empty/Empty";
import { Page } from "~/design/Page/Page";
import type { JournalPageQuery } from "./__generated__/JournalPageQuery.graphql";
import { JournalEvent } from "./JournalEvent";
import { JournalFilters } from "./JournalFilters";
import { JournalPages } from "./JournalPages";
import { JournalSeal } from "./JournalSeal";
import { JOURNAL_PARTS } from "./journalParts";
import "./JournalPage.css";

export const query = graphql`
  query JournalPageQuery(
    $slug: String!
    $language: Language!
    $only: JournalFilter
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    consultation(slug: $slug) {
      id
      slug
      title(language: $language)
      zone
      viewerCanRun
      journalSeal {
        ...JournalSeal_seal
      }
      journal(only: $only, first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        edges {
          node {
            position
            actor {
              id
              name
            }
            organisation {
              id
              name(language: $language)
            }
            ...JournalEvent_event @arguments(language: $language)
          }
        }
      }
    }
  }
`;

const SHOWN = 50;

/** The newest events stand first, so that the list is read from its end. */
export function variables({ params, search, language }: Asked): object {
  const { part = "", person, organisation, before, after } = search;
  return {
    slug: params["slug"],
    language,
    only: {
      part: part in JOURNAL_PARTS ? part : null,
      actorId: person || null,
      organisationId: organisation || null,
    },
    ...(after
      ? { first: SHOWN, after, last: null, before: null }
      : { first: null, after: null, last: SHOWN, before: before || null }),
  };
}

export default function JournalPage({ queryRef }: PageProps<JournalPageQuery>): ReactNode {
  const { t } = useLingui();
  const search: Search = useSearch({ strict: false });
  const { consultation } = usePreloadedQuery<JournalPageQuery>(query, queryRef);
  if (!consultation?.viewerCanRun) return <Missing />;
  const { slug, title, zone, journal, journalSeal } = consultation;
  const events = [...journal.edges].reverse().map(({ node }) => node);
  return (
    <Page
      title={t`Journal`}
      width="reading"
      crumbs={[
        { name: <Trans>Consultations</Trans>, to: "/consultations" },
        { name: title, to: "/consultations/$slug", params: { slug } },
      ]}
      below={<Trans>Who did what, and when, the newest first. Nothing happens without it.</Trans>}
    >
      {journalSeal && <JournalSeal seal={journalSeal} />}
      <JournalFilters slug={slug} search={search} shown={events} />
      <p className="quiet" role="status">
        <Plural value={journal.totalCount} one="# event" other="# events" />
      </p>
      {events.length === 0 ? (
        <Empty title={<Trans>Nothing of this kind has happened</Trans>} />
      ) : (
        <ol className="plain journal" reversed>
          {events.map((event) => (
            <JournalEvent
              key={event.position}
              event={event}
              zone={zone}
              slug={slug}
              search={search}
            />
          ))}
        </ol>
      )}
      <JournalPages slug={slug} search={search} pageInfo={journal.pageInfo} />
    </Page>
  );
}

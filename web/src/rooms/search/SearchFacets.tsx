// By what the found may be narrowed, each with how many comments there are; all of it in the address.

import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import type { Search } from "~/app/page";
import { COMMENT_KINDS, SIDES, TEXT_LANGUAGES, useSaying } from "~/words/vocabulary";
import type { SearchFacets_comments$key } from "./__generated__/SearchFacets_comments.graphql";
import { SearchFacet } from "./SearchFacet";

interface SearchFacetsProps {
  readonly found: SearchFacets_comments$key;
  readonly search: Search;
}

export function SearchFacets({ found, search }: SearchFacetsProps): ReactNode {
  const { t } = useLingui();
  const say = useSaying();
  const { facets } = useFragment(
    graphql`
      fragment SearchFacets_comments on CommentSearchConnection
      @argumentDefinitions(language: { type: "Language" }) {
        facets {
          consultations {
            count
            consultation {
              id
              title(language: $language)
            }
          }
          kinds {
            kind
            count
          }
          sides {
            side
            count
          }
          organisations {
            count
            organisation {
              id
              name(language: $language)
            }
          }
          languages {
            language
            count
          }
        }
      }
    `,
    found,
  );
  return (
    <nav className="facets stack screen-only" aria-label={t`Narrow the list`}>
      <SearchFacet
        name="consultation"
        search={search}
        title={<Trans>Consultation</Trans>}
        values={facets.consultations.map(({ consultation, count }) => ({
          value: consultation.id,
          name: consultation.title,
          count,
        }))}
      />
      <SearchFacet
        name="kind"
        search={search}
        title={<Trans>Kind</Trans>}
        values={facets.kinds.map(({ kind, count }) => ({
          value: kind,
          name: say(COMMENT_KINDS, kind),
          count,
        }))}
      />
      <SearchFacet
        name="side"
        search={search}
        title={<Trans>Side</Trans>}
        // people who spoke for themselves have no side by which the list could be narrowed
        values={facets.sides.flatMap(({ side, count }) =>
          side ? [{ value: side, name: say(SIDES, side), count }] : [],
        )}
      />
      <SearchFacet
        name="organisation"
        search={search}
        title={<Trans>Organisation</Trans>}
        values={facets.organisations.map(({ organisation, count }) => ({
          value: organisation.id,
          name: organisation.name,
          count,
        }))}
      />
      <SearchFacet
        name="language"
        search={search}
        title={<Trans>Language</Trans>}
        values={facets.languages.map(({ language, count }) => ({
          value: language,
          name: say(TEXT_LANGUAGES, language.slice(0, 2)),
          count,
        }))}
      />
    </nav>
  );
}

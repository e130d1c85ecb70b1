// Leads to the places that a person has to look at, where there are any.

import { Plural, Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { ButtonLink } from "~/design/Button/Button";
import type { PlacesLink_consultation$key } from "./__generated__/PlacesLink_consultation.graphql";

interface PlacesLinkProps {
  readonly consultation: PlacesLink_consultation$key;
  /** Also where none is known yet: comments are carried a moment after a version is published. */
  readonly isAlways?: boolean;
}

export function PlacesLink({ consultation, isAlways }: PlacesLinkProps): ReactNode {
  const { slug, places } = useFragment(
    graphql`
      fragment PlacesLink_consultation on Consultation {
        slug
        places: commentFacets(only: { replies: false }) {
          placeUnsure
        }
      }
    `,
    consultation,
  );
  if (places.placeUnsure === 0 && !isAlways) return null;
  return (
    <ButtonLink to="/consultations/$slug/desk/places" params={{ slug }}>
      {places.placeUnsure === 0 ? (
        <Trans>Places of comments</Trans>
      ) : (
        <Plural value={places.placeUnsure} one="Confirm # place" other="Confirm # places" />
      )}
    </ButtonLink>
  );
}

// How many places are still to be looked at.

import { Plural } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import type { PlacesLeft_consultation$key } from "./__generated__/PlacesLeft_consultation.graphql";

export function PlacesLeft(props: {
  readonly consultation: PlacesLeft_consultation$key;
}): ReactNode {
  const { places } = useFragment(
    graphql`
      fragment PlacesLeft_consultation on Consultation {
        places: commentFacets(only: { replies: false }) {
          placeUnsure
        }
      }
    `,
    props.consultation,
  );
  return (
    <span role="status">
      <Plural
        value={places.placeUnsure}
        _0="Every comment stands where it belongs."
        one="# place is to be confirmed"
        other="# places are to be confirmed"
      />
    </span>
  );
}

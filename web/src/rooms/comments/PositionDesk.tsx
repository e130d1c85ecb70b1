// The two sides of a position's desk: what was said inside, and what is to be submitted.

import { type ReactNode, startTransition, useState } from "react";
import { graphql, useFragment, useLazyLoadQuery } from "react-relay";
import { inGraph } from "~/app/languages";
import { useReload } from "~/app/page";
import { languageOfAddress } from "~/app/remembering";
import type { PositionDesk_consultation$key } from "./__generated__/PositionDesk_consultation.graphql";
import type { PositionDesk_organisation$key } from "./__generated__/PositionDesk_organisation.graphql";
import type { PositionDeskQuery } from "./__generated__/PositionDeskQuery.graphql";
import { CollectedPosition } from "./CollectedPosition";
import { InsideComments } from "./InsideComments";
import { OpenPosition } from "./OpenPosition";
import { PositionStanding } from "./PositionStanding";

interface PositionDeskProps {
  readonly consultation: PositionDesk_consultation$key;
  readonly organisation: PositionDesk_organisation$key;
  readonly positionId: string | undefined;
  readonly isLead: boolean;
  readonly isVerified: boolean;
}

export function PositionDesk({
  positionId,
  isLead,
  isVerified,
  ...props
}: PositionDeskProps): ReactNode {
  const consultation = useFragment(
    graphql`
      fragment PositionDesk_consultation on Consultation {
        id
        slug
        viewerCanComment
        ...PositionStanding_consultation
        ...OpenPosition_consultation
        ...CollectedPosition_consultation
      }
    `,
    props.consultation,
  );
  const organisation = useFragment(
    graphql`
      fragment PositionDesk_organisation on Organisation
      @argumentDefinitions(language: { type: "Language" }) {
        id
        name(language: $language)
        standing
      }
    `,
    props.organisation,
  );
  const [version, setVersion] = useState(0);
  const reloadPage = useReload();
  const reload = (): void => {
    startTransition(() => setVersion(version + 1));
    void reloadPage();
  };
  const { consultation: said, position } = usePositionDesk(
    {
      slug: consultation.slug,
      organisationId: organisation.id,
      positionId: positionId ?? "",
      hasPosition: positionId !== undefined,
    },
    version,
  );
  const own = position?.comments?.edges.map(({ node }) => node) ?? [];
  // The position's own comments are said inside, too, until it is submitted.
  const ids = new Set(own.map(({ id }) => id));
  const inside = said?.comments.edges.map(({ node }) => node).filter(({ id }) => !ids.has(id));
  const copied = own.filter(({ state }) => state === "STANDING").map((one) => one.copiedFrom?.id);
  const isOpen = consultation.viewerCanComment;
  const mayCollate = isLead && isVerified && isOpen;
  return (
    <div className="stack roomy">
      <PositionStanding
        consultation={consultation}
        isLead={isLead}
        isVerified={isVerified}
        isSuspended={organisation.standing === "SUSPENDED"}
        isBegun={positionId !== undefined}
      />
      <div className="position-desk">
        <InsideComments
          slug={consultation.slug}
          name={organisation.name}
          comments={inside ?? []}
          copied={new Set(copied)}
          isOpen={isOpen}
          onChange={reload}
        />
        {position?.collected ? (
          <CollectedPosition
            consultation={consultation}
            position={position.collected}
            mayCollate={mayCollate}
            onChange={reload}
          />
        ) : (
          <OpenPosition
            consultation={consultation}
            organisationId={organisation.id}
            name={organisation.name}
            mayOpen={mayCollate}
            onChange={reload}
          />
        )}
      </div>
    </div>
  );
}

/** What was said inside and what is collected; asked again when `version` grows. */
function usePositionDesk(asked: Omit<PositionDeskQuery["variables"], "language">, version: number) {
  return useLazyLoadQuery<PositionDeskQuery>(
    graphql`
      query PositionDeskQuery(
        $slug: String!
        $organisationId: ID!
        $positionId: ID!
        $hasPosition: Boolean!
        $language: Language!
      ) {
        consultation(slug: $slug) {
          comments(
            only: { organisationId: $organisationId, scope: ORGANISATION }
            order: DOCUMENT
            first: 100
          ) {
            edges {
              node {
                id
                ...InsideComments_comment @arguments(language: $language)
              }
            }
          }
        }
        position: node(id: $positionId) @include(if: $hasPosition) {
          ... on OrganisationPosition {
            comments(first: 100) {
              edges {
                node {
                  id
                  state
                  copiedFrom {
                    id
                  }
                }
              }
            }
          }
          ...CollectedPosition_position @arguments(language: $language) @alias(as: "collected")
        }
      }
    `,
    { ...asked, language: inGraph(languageOfAddress()) },
    { fetchKey: version, fetchPolicy: "store-and-network" },
  );
}

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { Go } from "~/design/Go/Go";
import { Section } from "~/design/Page/Page";
import { DOCUMENT_STATUSES, SEAT_ROLES, useSaying } from "~/words/vocabulary";
import type { OrganisationSeats_organisation$key } from "./__generated__/OrganisationSeats_organisation.graphql";

/** Where an organisation sits, and what it proposes. */
export function OrganisationSeats(props: {
  readonly organisation: OrganisationSeats_organisation$key;
}): ReactNode {
  const say = useSaying();
  const { seats, documents } = useFragment(
    graphql`
      fragment OrganisationSeats_organisation on Organisation
      @argumentDefinitions(language: { type: "Language" }) {
        seats {
          id
          role
          group {
            slug
            name(language: $language)
          }
        }
        documents(first: 20) {
          edges {
            node {
              id
              slug
              status
              title(language: $language)
            }
          }
        }
      }
    `,
    props.organisation,
  );
  return (
    <>
      {seats.length > 0 && (
        <Section title={<Trans>Seats in groups</Trans>}>
          <ul>
            {seats.map(({ id, role, group }) => (
              <li key={id}>
                <Go to="/groups/$slug" params={{ slug: group.slug }}>
                  {group.name}
                </Go>{" "}
                <span className="quiet small">{say(SEAT_ROLES, role)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {documents.edges.length > 0 && (
        <Section title={<Trans>What it proposes</Trans>}>
          <ul>
            {documents.edges.map(({ node }) => (
              <li key={node.id}>
                <Go to="/documents/$slug" params={{ slug: node.slug }}>
                  {node.title}
                </Go>{" "}
                <span className="quiet small">{say(DOCUMENT_STATUSES, node.status)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

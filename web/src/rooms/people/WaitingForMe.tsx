// What waits for somebody, the most pressing first, each with the place where it is done.

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { Empty } from "~/design/Empty/Empty";
import { Section } from "~/design/Page/Page";
import type { WaitingForMe_query$key } from "./__generated__/WaitingForMe_query.graphql";
import { WaitingConsultation } from "./WaitingConsultation";
import { WaitingDraft } from "./WaitingDraft";
import { WaitingMandate } from "./WaitingMandate";
import { WaitingOpen } from "./WaitingOpen";
import { WaitingOrganisations } from "./WaitingOrganisations";
import { WaitingPosition } from "./WaitingPosition";

export function WaitingForMe(props: { readonly query: WaitingForMe_query$key }): ReactNode {
  const { viewer, open } = useFragment(
    graphql`
      fragment WaitingForMe_query on Query @argumentDefinitions(language: { type: "Language" }) {
        viewer {
          organisationsToVerify
          askedMandates {
            id
            ...WaitingMandate_representative @arguments(language: $language)
          }
          mandates {
            isLead
            organisation {
              id
            }
          }
          coordinates {
            id
            waitingForAnswer
            phase
            undecided: comments(only: { answerState: RECOMMENDED }, first: 0) {
              totalCount
            }
            unsure: comments(only: { isPlaceUnsure: true, replies: false }, first: 0) {
              totalCount
            }
            ...WaitingConsultation_consultation @arguments(language: $language)
          }
          positions {
            id
            submittedAt
            organisation {
              id
            }
            consultation {
              phase
            }
            ...WaitingPosition_position @arguments(language: $language)
          }
          drafts {
            id
            versions {
              id
              publishedAt
            }
            ...WaitingDraft_document @arguments(language: $language)
          }
        }
        open: consultations(phase: OPEN, first: 20) {
          edges {
            node {
              id
              viewerCanComment
              ...WaitingOpen_consultation @arguments(language: $language)
            }
          }
        }
      }
    `,
    props.query,
  );
  if (!viewer) return null;
  const led = viewer.mandates.filter((one) => one.isLead).map((one) => one.organisation.id);
  const positions = viewer.positions.filter(
    ({ submittedAt, consultation, organisation }) =>
      !submittedAt && consultation.phase === "OPEN" && led.includes(organisation.id),
  );
  const coordinated = viewer.coordinates.filter(
    ({ phase, waitingForAnswer, undecided, unsure }) =>
      phase === "PREPARED" ||
      undecided.totalCount + unsure.totalCount > 0 ||
      (phase === "CLOSED" && waitingForAnswer > 0),
  );
  const drafts = viewer.drafts.filter((one) => one.versions.some((each) => !each.publishedAt));
  const asked = open.edges.map(({ node }) => node).filter((node) => node.viewerCanComment);
  const count =
    viewer.askedMandates.length +
    positions.length +
    coordinated.length +
    drafts.length +
    asked.length +
    viewer.organisationsToVerify;
  return (
    <Section title={<Trans>What waits for you</Trans>}>
      {count === 0 ? (
        <Empty title={<Trans>Nothing waits for you</Trans>}>
          <Trans>Consultations that open to you appear here.</Trans>
        </Empty>
      ) : (
        <ul className="plain desk-list">
          {viewer.askedMandates.map((one) => (
            <WaitingMandate key={one.id} representative={one} />
          ))}
          {positions.map((position) => (
            <WaitingPosition key={position.id} position={position} />
          ))}
          {coordinated.map((consultation) => (
            <WaitingConsultation key={consultation.id} consultation={consultation} />
          ))}
          <WaitingOrganisations count={viewer.organisationsToVerify} />
          {drafts.map((document) => (
            <WaitingDraft key={document.id} document={document} />
          ))}
          {asked.map((consultation) => (
            <WaitingOpen key={consultation.id} consultation={consultation} />
          ))}
        </ul>
      )}
    </Section>
  );
}

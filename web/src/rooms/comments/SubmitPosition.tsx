// Shows the position as it will be received, says what follows from submitting it, and asks.

import { Plural, Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { Ask } from "~/design/Dialog/Ask";
import { Moment } from "~/design/Moment/Moment";
import { say } from "~/design/Toast/Toasts";
import { useAct } from "~/graph/act";
import type { SubmitPosition_consultation$key } from "./__generated__/SubmitPosition_consultation.graphql";
import type { SubmitPosition_position$key } from "./__generated__/SubmitPosition_position.graphql";
import type { SubmitPositionMutation } from "./__generated__/SubmitPositionMutation.graphql";
import { SaidComment } from "./SaidComment";

interface SubmitPositionProps {
  readonly consultation: SubmitPosition_consultation$key;
  readonly position: SubmitPosition_position$key;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

export function SubmitPosition({ onDone, onCancel, ...props }: SubmitPositionProps): ReactNode {
  const { closesAt, zone, heading } = useFragment(
    graphql`
      fragment SubmitPosition_consultation on Consultation {
        closesAt
        zone
        heading: title
      }
    `,
    props.consultation,
  );
  const position = useFragment(
    graphql`
      fragment SubmitPosition_position on OrganisationPosition
      @argumentDefinitions(language: { type: "Language" }) {
        id
        organisation {
          name(language: $language)
        }
        comments(first: 100) {
          edges {
            node {
              id
              state
              ...SaidComment_comment @arguments(language: $language, hasPlace: true)
            }
          }
        }
      }
    `,
    props.position,
  );
  const submit = useAct<SubmitPositionMutation>(graphql`
    mutation SubmitPositionMutation($input: SubmitPositionInput!) {
      submitPosition(input: $input) {
        __typename
        ... on SubmitPositionSuccess {
          position {
            id
            submittedAt
            receiptPath
          }
        }
        ... on Problem {
          message
        }
        ... on InvalidProblem {
          fields {
            path
            message
          }
        }
      }
    }
  `);
  const standing = position.comments.edges.filter(({ node }) => node.state === "STANDING");
  const name = position.organisation.name;
  async function sendIt(): Promise<void> {
    const { done } = await submit.run({ positionId: position.id });
    if (!done) return;
    say(<Trans>The position was received. Its receipt can be downloaded.</Trans>);
    onDone();
  }
  return (
    <Ask
      isOpen
      title={<Trans>Submit the position of {name}?</Trans>}
      verb={<Trans>Submit, once</Trans>}
      isBusy={submit.isRunning}
      trouble={submit.trouble}
      onClose={onCancel}
      onSure={() => void sendIt()}
    >
      <p>
        <Plural
          value={standing.length}
          one="# comment is received together, in the name of the organisation, and read by everybody who reads the consultation:"
          other="# comments are received together, in the name of the organisation, and read by everybody who reads the consultation:"
        />{" "}
        <strong>{heading}</strong>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard */}
      <section className="preview-list" tabIndex={0} aria-label={heading}>
        {standing.map(({ node }) => (
          <SaidComment key={node.id} comment={node} hasPlace />
        ))}
      </section>
      <p>
        <Trans>
          This is done once. Nothing can be added afterwards; until the consultation closes you may
          still edit these comments, or withdraw single ones.
        </Trans>{" "}
        {closesAt && (
          <Trans>
            It closes on <Moment at={closesAt} zone={zone} as="binding" />.
          </Trans>
        )}
      </p>
    </Ask>
  );
}

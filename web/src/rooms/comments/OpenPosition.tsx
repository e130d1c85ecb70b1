// Before there is a position: what it is, and the lead's beginning of it.

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { Button } from "~/design/Button/Button";
import { TroubleNotice } from "~/design/Notice/Notice";
import { Section } from "~/design/Page/Page";
import { useAct } from "~/graph/act";
import type { OpenPosition_consultation$key } from "./__generated__/OpenPosition_consultation.graphql";
import type { OpenPositionMutation } from "./__generated__/OpenPositionMutation.graphql";

interface OpenPositionProps {
  readonly consultation: OpenPosition_consultation$key;
  readonly organisationId: string;
  readonly name: string;
  readonly mayOpen: boolean;
  readonly onChange: () => void;
}

export function OpenPosition(props: OpenPositionProps): ReactNode {
  const { organisationId, name, mayOpen, onChange } = props;
  const consultation = useFragment(
    graphql`
      fragment OpenPosition_consultation on Consultation {
        id
      }
    `,
    props.consultation,
  );
  const open = useAct<OpenPositionMutation>(graphql`
    mutation OpenPositionMutation($input: OpenPositionInput!) {
      openPosition(input: $input) {
        __typename
        ... on OpenPositionSuccess {
          position {
            id
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
  async function begin(): Promise<void> {
    const { done } = await open.run({ consultationId: consultation.id, organisationId });
    if (done) onChange();
  }
  return (
    <div className="collected">
      <Section title={<Trans>The position</Trans>}>
        <p>
          <Trans>
            No position is being collected. With one, {name} speaks with one voice: the lead copies
            what was said inside, edits the copies, and submits all of it together, once.
          </Trans>
        </p>
        {mayOpen && (
          <>
            <p className="quiet small">
              <Trans>From then on only the lead speaks for {name} outside.</Trans>
            </p>
            <TroubleNotice trouble={open.trouble} />
            <div>
              <Button look="main" isBusy={open.isRunning} onClick={() => void begin()}>
                <Trans>Begin the position</Trans>
              </Button>
            </div>
          </>
        )}
      </Section>
    </div>
  );
}

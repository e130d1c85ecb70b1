// An organisation asks somebody to speak for it: nothing follows from it before they accept.

import { Trans } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { graphql, useFragment } from "react-relay";
import { useReload } from "~/app/page";
import { Button } from "~/design/Button/Button";
import { Ask } from "~/design/Dialog/Ask";
import { address } from "~/design/Go/Go";
import { Moment } from "~/design/Moment/Moment";
import { TroubleNotice } from "~/design/Notice/Notice";
import { say } from "~/design/Toast/Toasts";
import { useAct } from "~/graph/act";
import { STANDINGS, useSaying } from "~/words/vocabulary";
import type { WaitingMandate_representative$key } from "./__generated__/WaitingMandate_representative.graphql";
import type { WaitingMandateAcceptMutation } from "./__generated__/WaitingMandateAcceptMutation.graphql";
import type { WaitingMandateDeclineMutation } from "./__generated__/WaitingMandateDeclineMutation.graphql";

export function WaitingMandate(props: {
  readonly representative: WaitingMandate_representative$key;
}): ReactNode {
  const standings = useSaying();
  const reload = useReload();
  const [isDeclining, setIsDeclining] = useState(false);
  const mandate = useFragment(
    graphql`
      fragment WaitingMandate_representative on Representative
      @argumentDefinitions(language: { type: "Language" }) {
        id
        isLead
        function
        since
        until
        organisation {
          slug
          standing
          name(language: $language)
        }
      }
    `,
    props.representative,
  );
  const accept = useAct<WaitingMandateAcceptMutation>(graphql`
    mutation WaitingMandateAcceptMutation($input: AcceptMandateInput!) {
      acceptMandate(input: $input) {
        __typename
        ... on AcceptMandateSuccess {
          representative {
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
  const decline = useAct<WaitingMandateDeclineMutation>(graphql`
    mutation WaitingMandateDeclineMutation($input: DeclineMandateInput!) {
      declineMandate(input: $input) {
        __typename
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
  const representativeId = mandate.id;
  const { name, slug, standing } = mandate.organisation;
  async function accepted(): Promise<void> {
    const { trouble } = await accept.run({ representativeId });
    if (trouble) return;
    // Whoever accepts speaks for it from now on: the session is read anew.
    location.assign(address({ to: "/organisations/$slug", params: { slug } }));
  }
  async function declined(): Promise<void> {
    const { trouble } = await decline.run({ representativeId });
    if (trouble) return;
    setIsDeclining(false);
    say(<Trans>You do not speak for {name}. Whoever asked was told.</Trans>);
    void reload();
  }
  return (
    <li>
      <div>
        <strong>
          <Trans>{name} asks you to speak for it</Trans>
        </strong>
        <p className="quiet small">
          {mandate.function && `${mandate.function} · `}
          {mandate.isLead && (
            <>
              <Trans>you would submit its position</Trans>
              {" · "}
            </>
          )}
          <Trans>
            since <Moment at={mandate.since} />
          </Trans>
          {mandate.until && (
            <>
              {", "}
              <Trans>
                until <Moment at={mandate.until} />
              </Trans>
            </>
          )}
          {standing !== "VERIFIED" && ` · ${standings(STANDINGS, standing)}`}
        </p>
        <p className="small">
          <Trans>Whoever speaks for an organisation does not answer its comments.</Trans>
        </p>
        <TroubleNotice trouble={accept.trouble} />
      </div>
      <div className="row tight">
        <Button isSmall look="main" isBusy={accept.isRunning} onClick={() => void accepted()}>
          <Trans>Accept</Trans>
          <span className="unseen">: {name}</span>
        </Button>
        <Button isSmall onClick={() => setIsDeclining(true)}>
          <Trans>Decline</Trans>
          <span className="unseen">: {name}</span>
        </Button>
      </div>
      <Ask
        isOpen={isDeclining}
        title={<Trans>Decline to speak for {name}?</Trans>}
        verb={<Trans>Decline</Trans>}
        isBusy={decline.isRunning}
        trouble={decline.trouble}
        onClose={() => setIsDeclining(false)}
        onSure={() => void declined()}
      >
        <p>
          <Trans>Whoever asked is told by mail, and may ask you again.</Trans>
        </p>
      </Ask>
    </li>
  );
}

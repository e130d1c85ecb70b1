// Withdraws a consultation: while it is prepared nobody else learns of it, afterwards everybody.

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql } from "react-relay";
import { inGraph } from "~/app/languages";
import { languageOfAddress } from "~/app/remembering";
import { say } from "~/design/Toast/Toasts";
import { useAct } from "~/graph/act";
import { Reasoned } from "~/rooms/people/Reasoned";
import type { WithdrawConsultationMutation } from "./__generated__/WithdrawConsultationMutation.graphql";
import type { OpeningProps } from "./opening";

export function WithdrawConsultation({ consultation }: OpeningProps): ReactNode {
  const { id, phase } = consultation;
  const { run, isRunning, trouble } = useAct<WithdrawConsultationMutation>(graphql`
    mutation WithdrawConsultationMutation(
      $input: WithdrawConsultationInput!
      $language: Language!
    ) {
      withdrawConsultation(input: $input) {
        __typename
        ... on WithdrawConsultationSuccess {
          consultation {
            ...opening_consultation @arguments(language: $language)
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
  async function withdraw(reason: string): Promise<boolean> {
    const language = inGraph(languageOfAddress());
    const { done } = await run({ consultationId: id, reason }, { language });
    if (done) say(<Trans>It is withdrawn.</Trans>);
    return done !== undefined;
  }
  return (
    <Reasoned
      verb={<Trans>Withdraw</Trans>}
      title={<Trans>Withdraw the consultation?</Trans>}
      help={
        phase === "PREPARED" ? (
          <Trans>It was not opened: only those who prepare it read why.</Trans>
        ) : (
          <Trans>Everybody reads why. What was said stays, and no more comments are taken.</Trans>
        )
      }
      keptAs={`withdrawal of ${id}`}
      isDangerous
      isBusy={isRunning}
      trouble={trouble}
      onSure={withdraw}
    />
  );
}

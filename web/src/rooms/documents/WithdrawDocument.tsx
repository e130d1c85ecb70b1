// Asks once before a document is withdrawn.

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql } from "react-relay";
import { Ask } from "~/design/Dialog/Ask";
import { say } from "~/design/Toast/Toasts";
import { useAct } from "~/graph/act";
import type { WithdrawDocumentMutation } from "./__generated__/WithdrawDocumentMutation.graphql";

interface WithdrawDocumentProps {
  readonly documentId: string;
  readonly onClose: () => void;
}

export function WithdrawDocument({ documentId, onClose }: WithdrawDocumentProps): ReactNode {
  const { run, isRunning, trouble } = useAct<WithdrawDocumentMutation>(graphql`
    mutation WithdrawDocumentMutation($input: WithdrawDocumentInput!) {
      withdrawDocument(input: $input) {
        __typename
        ... on WithdrawDocumentSuccess {
          document {
            status
            viewerCanDraft
            viewerCanEdit
            ...DocumentActs_document
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
  async function act(): Promise<void> {
    if (!(await run({ documentId })).done) return;
    say(<Trans>The document is withdrawn.</Trans>);
    onClose();
  }
  return (
    <Ask
      title={<Trans>Withdraw this document?</Trans>}
      verb={<Trans>Withdraw</Trans>}
      isOpen
      isDangerous
      isBusy={isRunning}
      trouble={trouble}
      onClose={onClose}
      onSure={() => void act()}
    >
      <p>
        <Trans>
          Nothing follows from it any more, and no further version can be prepared. What was
          published stays readable. This cannot be undone.
        </Trans>
      </p>
    </Ask>
  );
}

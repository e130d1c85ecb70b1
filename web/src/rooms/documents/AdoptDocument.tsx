// Asks once before it is recorded that a document was adopted.

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql } from "react-relay";
import { Ask } from "~/design/Dialog/Ask";
import { say } from "~/design/Toast/Toasts";
import { useAct } from "~/graph/act";
import type { AdoptDocumentMutation } from "./__generated__/AdoptDocumentMutation.graphql";

interface AdoptDocumentProps {
  readonly documentId: string;
  readonly onClose: () => void;
}

export function AdoptDocument({ documentId, onClose }: AdoptDocumentProps): ReactNode {
  const { run, isRunning, trouble } = useAct<AdoptDocumentMutation>(graphql`
    mutation AdoptDocumentMutation($input: AdoptDocumentInput!) {
      adoptDocument(input: $input) {
        __typename
        ... on AdoptDocumentSuccess {
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
    say(<Trans>The document is recorded as adopted.</Trans>);
    onClose();
  }
  return (
    <Ask
      title={<Trans>Record that it was adopted?</Trans>}
      verb={<Trans>Record</Trans>}
      isOpen
      isBusy={isRunning}
      trouble={trouble}
      onClose={onClose}
      onSure={() => void act()}
    >
      <p>
        <Trans>
          Its text then no longer changes, and no further version can be prepared. This cannot be
          undone.
        </Trans>
      </p>
    </Ask>
  );
}

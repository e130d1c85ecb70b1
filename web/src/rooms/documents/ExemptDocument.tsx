// Records why a draft was approved without anybody being consulted; the justification is published.

import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { graphql } from "react-relay";
import { Ask } from "~/design/Dialog/Ask";
import { TextArea, TextField } from "~/design/Field/Field";
import { say } from "~/design/Toast/Toasts";
import { useAct } from "~/graph/act";
import { useKept } from "~/graph/keeping";
import type { ExemptDocumentMutation } from "./__generated__/ExemptDocumentMutation.graphql";

interface ExemptDocumentProps {
  readonly documentId: string;
  readonly onClose: () => void;
}

export function ExemptDocument({ documentId, onClose }: ExemptDocumentProps): ReactNode {
  const { t } = useLingui();
  const justification = useKept(`exemption ${documentId}`, "", t`Why nobody was asked`);
  const [approvedOn, setApprovedOn] = useState("");
  const [legalBasis, setLegalBasis] = useState("");
  const { run, isRunning, trouble } = useAct<ExemptDocumentMutation>(graphql`
    mutation ExemptDocumentMutation($input: ExemptDocumentInput!) {
      exemptDocument(input: $input) {
        __typename
        ... on ExemptDocumentSuccess {
          document {
            ...DocumentActs_document
            exemption {
              justification
              approvedOn
              legalBasis
            }
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
    const input = { documentId, justification: justification.value, approvedOn };
    const { done } = await run({ ...input, legalBasis: legalBasis || null });
    if (!done) return;
    await justification.forget();
    say(<Trans>The exemption is recorded.</Trans>);
    onClose();
  }
  return (
    <Ask
      title={<Trans>Record an exemption</Trans>}
      verb={<Trans>Record and publish</Trans>}
      isOpen
      isBusy={isRunning}
      isDisabled={!justification.value.trim() || !approvedOn}
      trouble={trouble}
      onClose={onClose}
      onSure={() => void act()}
    >
      <TextArea
        label={<Trans>Why nobody was asked</Trans>}
        help={<Trans>Everyone reads it here and in the annual statistics.</Trans>}
        value={justification.value}
        onChange={(event) => justification.set(event.target.value)}
      />
      <TextField
        type="date"
        label={<Trans>Approved on</Trans>}
        value={approvedOn}
        onChange={(event) => setApprovedOn(event.target.value)}
      />
      <TextField
        isOptional
        label={<Trans>The act and article that allow it</Trans>}
        value={legalBasis}
        onChange={(event) => setLegalBasis(event.target.value)}
      />
    </Ask>
  );
}

// The file of a new version, how it is read, and what is said about it.

import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { graphql } from "react-relay";
import { Button } from "~/design/Button/Button";
import { TextField } from "~/design/Field/Field";
import { route } from "~/design/Go/Go";
import { TroubleNotice } from "~/design/Notice/Notice";
import { Progress } from "~/design/Progress/Progress";
import { useAct } from "~/graph/act";
import { useKept } from "~/graph/keeping";
import { Form } from "~/rooms/people/Form";
import { given, NO_TEXTS, Texts } from "~/rooms/people/Texts";
import type { NewVersionFormMutation } from "./__generated__/NewVersionFormMutation.graphql";
import { DraftFile, NO_FILE } from "./DraftFile";

export function NewVersionForm({ documentId }: { readonly documentId: string }): ReactNode {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [file, setFile] = useState(NO_FILE);
  const [label, setLabel] = useState("");
  const note = useKept(`note of a new version of ${documentId}`, NO_TEXTS, t`What is new in it`);
  const { run, isRunning, trouble } = useAct<NewVersionFormMutation>(graphql`
    mutation NewVersionFormMutation($input: PrepareVersionInput!) {
      prepareVersion(input: $input) {
        __typename
        ... on PrepareVersionSuccess {
          version {
            number
            document {
              slug
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
  async function send(): Promise<void> {
    if (!file.uploadId) return;
    const { uploadId, language, changes } = file;
    const { done } = await run({
      documentId,
      uploadId,
      language,
      changes,
      label: label || null,
      note: given(note.value),
    });
    if (!done?.version) return;
    await note.forget();
    const { number, document } = done.version;
    const params = { slug: document.slug, number: `${number}` };
    await navigate(route({ to: "/documents/$slug/versions/$number/lineage", params }) as object);
  }
  return (
    <Form onSend={send}>
      <DraftFile file={file} onChange={(changed) => setFile((now) => ({ ...now, ...changed }))} />
      <TextField
        isOptional
        label={<Trans>What people call it</Trans>}
        help={<Trans>For example: after the workshop.</Trans>}
        maxLength={200}
        value={label}
        wrong={trouble?.fields["label"]}
        onChange={(event) => setLabel(event.target.value)}
      />
      <Texts isLong label={t`What is new in it`} texts={note.value} onChange={note.set} />
      <TroubleNotice trouble={trouble} />
      {isRunning && (
        <Progress
          label={<Trans>The file is being read; a long draft takes up to a minute.</Trans>}
        />
      )}
      <div>
        <Button look="main" type="submit" isBusy={isRunning} disabled={!file.uploadId}>
          <Trans>Read the file</Trans>
        </Button>
      </div>
    </Form>
  );
}

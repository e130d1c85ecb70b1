// Adds the same version in another language; its paragraphs are aligned to the leading text.

import { Trans } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { graphql } from "react-relay";
import { Button } from "~/design/Button/Button";
import { Disclosure } from "~/design/Disclosure/Disclosure";
import { TroubleNotice } from "~/design/Notice/Notice";
import { Progress } from "~/design/Progress/Progress";
import { say } from "~/design/Toast/Toasts";
import { useAct } from "~/graph/act";
import { Form } from "~/rooms/people/Form";
import { TEXT_LANGUAGES } from "~/words/vocabulary";
import type { AddLanguageMutation } from "./__generated__/AddLanguageMutation.graphql";
import { DraftFile, NO_FILE } from "./DraftFile";

interface AddLanguageProps {
  readonly versionId: string;
  /** The languages that the version has already. */
  readonly present: readonly string[];
}

export function AddLanguage({ versionId, present }: AddLanguageProps): ReactNode {
  const missing = Object.keys(TEXT_LANGUAGES).filter((language) => !present.includes(language));
  const [file, setFile] = useState({ ...NO_FILE, language: missing[0] ?? "" });
  const { run, isRunning, trouble } = useAct<AddLanguageMutation>(graphql`
    mutation AddLanguageMutation($input: AddVersionLanguageInput!) {
      addVersionLanguage(input: $input) {
        __typename
        ... on AddVersionLanguageSuccess {
          version {
            id
            availableLanguages
            ...ImportedTexts_version
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
    const { done } = await run({ versionId, uploadId, language, changes });
    if (done) say(<Trans>The language is added.</Trans>);
  }
  if (missing.length === 0) return null;
  return (
    <Disclosure summary={<Trans>Add the text in another language</Trans>}>
      <Form onSend={send}>
        <DraftFile
          file={file}
          onChange={(changed) => setFile((now) => ({ ...now, ...changed }))}
          languages={missing}
        />
        <TroubleNotice trouble={trouble} />
        {isRunning && <Progress label={<Trans>The file is being read.</Trans>} />}
        <div>
          <Button type="submit" isBusy={isRunning} disabled={!file.uploadId}>
            <Trans>Add the language</Trans>
          </Button>
        </div>
      </Form>
    </Disclosure>
  );
}

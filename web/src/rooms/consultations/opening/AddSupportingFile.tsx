// Puts one more file beside the draft: the memorandum that the rules ask for, a summary, another.

import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { graphql } from "react-relay";
import { useReload } from "~/app/page";
import { Button } from "~/design/Button/Button";
import { SelectField } from "~/design/Field/Field";
import { FileDrop } from "~/design/FileDrop/FileDrop";
import { TroubleNotice } from "~/design/Notice/Notice";
import { say } from "~/design/Toast/Toasts";
import { useAct } from "~/graph/act";
import { Folded } from "~/rooms/consultations/Folded";
import { Form } from "~/rooms/people/Form";
import { given, NO_TEXTS, Texts } from "~/rooms/people/Texts";
import { SUPPORTING_KINDS, TEXT_LANGUAGES, useSaying } from "~/words/vocabulary";
import type { AddSupportingFileMutation } from "./__generated__/AddSupportingFileMutation.graphql";
import type { OpeningProps } from "./opening";

type Kind = AddSupportingFileMutation["variables"]["input"]["kind"];

const MEMORANDUM = "missing.explanatory_memorandum";

export function AddSupportingFile({ consultation }: OpeningProps): ReactNode {
  return (
    <Folded verb={<Trans>Add a file</Trans>}>
      {(close) => <FileForm consultation={consultation} onDone={close} />}
    </Folded>
  );
}

function FileForm(props: OpeningProps & { readonly onDone: () => void }): ReactNode {
  const { consultation, onDone } = props;
  const { t } = useLingui();
  const sayIn = useSaying();
  const reload = useReload();
  const asksForIt = consultation.missingToOpen.some(({ code }) => code === MEMORANDUM);
  const [uploadId, setUploadId] = useState<string>();
  const [kind, setKind] = useState<string>(asksForIt ? "EXPLANATORY_MEMORANDUM" : "SUMMARY");
  const [title, setTitle] = useState(NO_TEXTS);
  const [language, setLanguage] = useState("");
  const { run, isRunning, trouble } = useAct<AddSupportingFileMutation>(graphql`
    mutation AddSupportingFileMutation($input: AddSupportingDocumentInput!) {
      addSupportingDocument(input: $input) {
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
  async function send(): Promise<void> {
    if (!uploadId) return;
    const input = { consultationId: consultation.id, uploadId, kind: kind as Kind };
    const { done } = await run({ ...input, title: given(title), language: language || null });
    if (!done) return;
    await reload();
    say(<Trans>The file stands beside the draft.</Trans>);
    onDone();
  }
  return (
    <Form onSend={send}>
      <FileDrop
        label={<Trans>File</Trans>}
        help={<Trans>Word, PDF or another that people can open.</Trans>}
        accept=".docx,.odt,.pdf,.html,.md,.txt,.xlsx,.ods"
        onReady={(sent) => setUploadId(sent?.id)}
      />
      <SelectField
        label={<Trans>What it is</Trans>}
        value={kind}
        onChoose={setKind}
        options={Object.keys(SUPPORTING_KINDS).map((value) => ({
          value,
          name: sayIn(SUPPORTING_KINDS, value),
        }))}
      />
      <Texts label={t`Title`} texts={title} wrong={trouble?.fields["title"]} onChange={setTitle} />
      <SelectField
        label={<Trans>Language of the file</Trans>}
        value={language}
        onChoose={setLanguage}
        options={[
          { value: "", name: t`several, or none` },
          ...Object.keys(TEXT_LANGUAGES).map((value) => ({
            value,
            name: sayIn(TEXT_LANGUAGES, value),
          })),
        ]}
      />
      <TroubleNotice trouble={trouble} />
      <div className="row tight">
        <Button look="main" type="submit" isBusy={isRunning} disabled={!uploadId}>
          <Trans>Put it beside the draft</Trans>
        </Button>
        <Button look="quiet" onClick={onDone}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </Form>
  );
}

// The title of a document in its languages, and what its institution calls this type of act.

import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { graphql, useFragment } from "react-relay";
import { inGraph } from "~/app/languages";
import { languageOfAddress } from "~/app/remembering";
import { Ask } from "~/design/Dialog/Ask";
import { TextField } from "~/design/Field/Field";
import { useAct } from "~/graph/act";
import { given, Texts } from "~/rooms/people/Texts";
import type { EditDocument_document$key } from "./__generated__/EditDocument_document.graphql";
import type { EditDocumentMutation } from "./__generated__/EditDocumentMutation.graphql";

interface EditDocumentProps {
  readonly document: EditDocument_document$key;
  readonly onClose: () => void;
}

export function EditDocument({ onClose, ...props }: EditDocumentProps): ReactNode {
  const { t } = useLingui();
  const document = useFragment(
    graphql`
      fragment EditDocument_document on Document {
        id
        revision
        actType
        availableLanguages
        sq: title(language: ALBANIAN)
        sr: title(language: SERBIAN)
        en: title(language: ENGLISH)
      }
    `,
    props.document,
  );
  const has = document.availableLanguages;
  const [title, setTitle] = useState({
    sq: has.includes("ALBANIAN") ? document.sq : "",
    sr: has.includes("SERBIAN") ? document.sr : "",
    en: has.includes("ENGLISH") ? document.en : "",
  });
  const [actType, setActType] = useState(document.actType ?? "");
  const { run, isRunning, trouble } = useAct<EditDocumentMutation>(graphql`
    mutation EditDocumentMutation($input: EditDocumentInput!, $language: Language) {
      editDocument(input: $input) {
        __typename
        ... on EditDocumentSuccess {
          document {
            title(language: $language)
            ...EditDocument_document
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
  const language = inGraph(languageOfAddress());
  async function act(): Promise<void> {
    const input = { documentId: document.id, revision: document.revision };
    const { done } = await run(
      { ...input, title: given(title), actType: actType || null },
      { language },
    );
    if (done) onClose();
  }
  return (
    <Ask
      title={<Trans>Edit title</Trans>}
      verb={<Trans>Save</Trans>}
      isOpen
      isBusy={isRunning}
      trouble={trouble}
      onClose={onClose}
      onSure={() => void act()}
    >
      <Texts label={t`Title`} texts={title} onChange={setTitle} wrong={trouble?.fields["title"]} />
      <TextField
        isOptional
        label={<Trans>Type of act</Trans>}
        help={<Trans>As the institution calls it: law, regulation, strategy.</Trans>}
        value={actType}
        onChange={(event) => setActType(event.target.value)}
      />
    </Ask>
  );
}

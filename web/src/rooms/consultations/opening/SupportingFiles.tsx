// The files beside the draft: what is there, taken away while nobody was asked yet, and one more.

import { Trans } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { graphql } from "react-relay";
import { inGraph } from "~/app/languages";
import { languageOfAddress } from "~/app/remembering";
import { Button } from "~/design/Button/Button";
import { Ask } from "~/design/Dialog/Ask";
import { say } from "~/design/Toast/Toasts";
import { useAct } from "~/graph/act";
import { SUPPORTING_KINDS, TEXT_LANGUAGES, useSaying } from "~/words/vocabulary";
import type { SupportingFilesMutation } from "./__generated__/SupportingFilesMutation.graphql";
import { AddSupportingFile } from "./AddSupportingFile";
import type { OpeningConsultation, OpeningProps } from "./opening";

type File = OpeningConsultation["supportingDocuments"][number];

export function SupportingFiles({ consultation }: OpeningProps): ReactNode {
  const { supportingDocuments, viewerCanAddSupporting, viewerCanRemoveSupporting } = consultation;
  const [leaving, setLeaving] = useState<File>();
  return (
    <div className="stack">
      {supportingDocuments.length === 0 ? (
        <p className="quiet">
          <Trans>No file stands beside the draft yet.</Trans>
        </p>
      ) : (
        <ul className="plain opening-list">
          {supportingDocuments.map((file) => (
            <SupportingFile
              key={file.id}
              file={file}
              onRemove={viewerCanRemoveSupporting ? () => setLeaving(file) : undefined}
            />
          ))}
        </ul>
      )}
      {viewerCanAddSupporting && <AddSupportingFile consultation={consultation} />}
      {leaving && <RemoveFile file={leaving} onClose={() => setLeaving(undefined)} />}
    </div>
  );
}

interface SupportingFileProps {
  readonly file: File;
  readonly onRemove: (() => void) | undefined;
}

function SupportingFile({ file, onRemove }: SupportingFileProps): ReactNode {
  const sayIn = useSaying();
  const language = file.language?.slice(0, 2);
  return (
    <li>
      <div>
        <a href={file.downloadPath} download>
          {file.title}
        </a>
        <p className="quiet small">
          {sayIn(SUPPORTING_KINDS, file.kind)}
          {language && ` · ${sayIn(TEXT_LANGUAGES, language)}`}
        </p>
      </div>
      {onRemove && (
        <Button isSmall look="quiet" onClick={onRemove}>
          <Trans>Take away</Trans>
        </Button>
      )}
    </li>
  );
}

function RemoveFile(props: { readonly file: File; readonly onClose: () => void }): ReactNode {
  const { file, onClose } = props;
  const { run, isRunning, trouble } = useAct<SupportingFilesMutation>(graphql`
    mutation SupportingFilesMutation(
      $input: RemoveSupportingDocumentInput!
      $language: Language!
    ) {
      removeSupportingDocument(input: $input) {
        __typename
        ... on RemoveSupportingDocumentSuccess {
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
  async function remove(): Promise<void> {
    const language = inGraph(languageOfAddress());
    if (!(await run({ supportingDocumentId: file.id }, { language })).done) return;
    say(<Trans>The file stands beside the draft no more.</Trans>);
    onClose();
  }
  return (
    <Ask
      title={<Trans>Take the file away?</Trans>}
      verb={<Trans>Take away</Trans>}
      isOpen
      isDangerous
      isBusy={isRunning}
      trouble={trouble}
      onClose={onClose}
      onSure={() => void remove()}
    >
      <p>{file.title}</p>
    </Ask>
  );
}

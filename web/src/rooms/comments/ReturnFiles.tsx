// Takes the files that came back, chosen or dropped.

import { Trans } from "@lingui/react/macro";
import { FileUp } from "lucide-react";
import type { ReactNode } from "react";
import { Field } from "~/design/Field/Field";
import "~/design/FileDrop/FileDrop.css";

interface ReturnFilesProps {
  readonly isDisabled: boolean;
  readonly onTake: (files: readonly File[]) => void;
}

export function ReturnFiles({ isDisabled, onTake }: ReturnFilesProps): ReactNode {
  function take(files: FileList | null): void {
    if (!isDisabled && files && files.length > 0) onTake([...files]);
  }
  return (
    <Field
      label={<Trans>The files</Trans>}
      help={<Trans>Word (.docx), one or several of the same sender and day.</Trans>}
    >
      {(tied) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way, for mice
        <div
          className="file-drop"
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => {
            event.preventDefault();
            take(event.dataTransfer.files);
          }}
        >
          <FileUp aria-hidden="true" size={20} />
          <input
            {...tied}
            type="file"
            multiple
            accept=".docx"
            disabled={isDisabled}
            onChange={(event) => {
              take(event.target.files);
              event.target.value = "";
            }}
          />
        </div>
      )}
    </Field>
  );
}

// A file that holds a draft: which one, in which language, and how its tracked changes are read.

import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { asTextLanguage } from "~/app/languages";
import { languageOfAddress } from "~/app/remembering";
import { Choices } from "~/design/Choice/Choices";
import { SelectField } from "~/design/Field/Field";
import { FileDrop } from "~/design/FileDrop/FileDrop";
import { TEXT_LANGUAGES, useSaying } from "~/words/vocabulary";

export interface DraftOnFile {
  readonly uploadId: string | undefined;
  readonly language: string;
  readonly changes: "ACCEPTED" | "REJECTED";
}

export const NO_FILE: DraftOnFile = {
  uploadId: undefined,
  language: asTextLanguage(languageOfAddress()),
  changes: "ACCEPTED",
};

interface DraftFileProps {
  readonly file: DraftOnFile;
  /** What was changed of it: a file arrives long after it was chosen, and changes nothing else. */
  readonly onChange: (changed: Partial<DraftOnFile>) => void;
  /** Of the text; all in which a draft may be if not said. */
  readonly languages?: readonly string[];
}

export function DraftFile({ file, onChange, languages }: DraftFileProps): ReactNode {
  const { t } = useLingui();
  const say = useSaying();
  const shown = languages ?? Object.keys(TEXT_LANGUAGES);
  return (
    <>
      <FileDrop
        label={<Trans>The draft</Trans>}
        help={<Trans>Word (.docx), OpenDocument (.odt), .html, .md or .txt.</Trans>}
        accept=".docx,.odt,.html,.htm,.md,.txt"
        onReady={(sent) => onChange({ uploadId: sent?.id })}
      />
      <SelectField
        label={<Trans>Language of the text</Trans>}
        value={file.language}
        onChoose={(language) => onChange({ language })}
        options={shown.map((value) => ({ value, name: say(TEXT_LANGUAGES, value) }))}
      />
      <Choices
        legend={<Trans>Tracked changes in the file</Trans>}
        value={file.changes}
        onChoose={(changes) => onChange({ changes })}
        options={[
          { value: "ACCEPTED", name: t`are accepted: the text after them` },
          { value: "REJECTED", name: t`are rejected: the text before them` },
        ]}
      />
    </>
  );
}

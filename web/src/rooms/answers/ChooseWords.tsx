// A paragraph of the new version by its likeness or by search, and the words of it.

import { Trans } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { Button } from "~/design/Button/Button";
import { Choices } from "~/design/Choice/Choices";
import { TextField } from "~/design/Field/Field";
import { TroubleNotice } from "~/design/Notice/Notice";
import { say } from "~/design/Toast/Toasts";
import { candidates, type OldParagraph } from "~/rooms/documents/candidates";
import { MarkWords } from "./MarkWords";
import { useReanchoring } from "./reanchoring";
import { chosenWords, type Units, wordsAt } from "./wordsAt";

interface ChooseWordsProps {
  readonly commentId: string;
  readonly versionId: string;
  /** The words that it was on; null where on the whole paragraph. */
  readonly quote: string | null;
  readonly old: OldParagraph | null;
  readonly paragraphs: readonly OldParagraph[];
  readonly onTakeBack: () => void;
  readonly onDone: () => void;
}

const NONE: ReadonlySet<string> = new Set();

export function ChooseWords(props: ChooseWordsProps): ReactNode {
  const { commentId, versionId, quote, old, paragraphs, onTakeBack, onDone } = props;
  const [search, setSearch] = useState("");
  const [paragraphId, setParagraphId] = useState<string>();
  const [words, setWords] = useState<Units>();
  const { reanchor, isRunning, trouble } = useReanchoring();
  const found = old
    ? candidates(old, paragraphs, NONE, search)
    : paragraphs.filter((one) => one.text.includes(search)).slice(0, 8);
  const paragraph = paragraphs.find(({ id }) => id === paragraphId);

  function choose(id: string): void {
    setParagraphId(id);
    const text = paragraphs.find((one) => one.id === id)?.text ?? "";
    setWords(quote === null ? undefined : wordsAt(text, quote));
  }
  async function put(): Promise<void> {
    if (!paragraph) return;
    const anchor = { paragraphId: paragraph.id, ...chosenWords(paragraph.text, words) };
    if (!(await reanchor({ commentId, versionId, anchor }))) return;
    say(<Trans>It stands there now.</Trans>, onTakeBack);
    onDone();
  }
  return (
    <div className="stack">
      <TextField
        label={<Trans>Search the text of the new version</Trans>}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <Choices
        legend={<Trans>Paragraph</Trans>}
        value={paragraphId}
        onChoose={choose}
        options={found.map(({ id, label, text }) => ({
          value: id,
          name: `${label} ${text}`.trim(),
        }))}
      />
      {found.length === 0 && (
        <p className="quiet" role="status">
          <Trans>No paragraph has these words.</Trans>
        </p>
      )}
      {paragraph && (
        <MarkWords
          key={paragraph.id}
          text={paragraph.text}
          language={paragraph.language}
          words={words}
          onMark={setWords}
        />
      )}
      <TroubleNotice trouble={trouble} />
      <div className="row tight">
        <Button
          isSmall
          look="main"
          isBusy={isRunning}
          disabled={!paragraph}
          onClick={() => void put()}
        >
          <Trans>Put it there</Trans>
        </Button>
        <Button isSmall look="quiet" onClick={onDone}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </div>
  );
}

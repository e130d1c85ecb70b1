// Words of a comment that is changed, or written straight into a position.

import { Trans } from "@lingui/react/macro";
import { type FormEvent, type ReactNode, useId } from "react";
import { Button } from "~/design/Button/Button";
import { SelectField, TextArea } from "~/design/Field/Field";
import { TroubleNotice } from "~/design/Notice/Notice";
import type { Trouble } from "~/graph/act";
import { useKept } from "~/graph/keeping";
import { TEXT_LANGUAGES, useSaying } from "~/words/vocabulary";
import { KindOfComment } from "./KindOfComment";
import { SuggestedWording } from "./SuggestedWording";
import type { Kind } from "./written";

export interface SaidWords {
  readonly kind: Kind;
  readonly text: string;
  readonly wording: string;
  readonly language: string;
}

interface WordsFormProps {
  readonly title: ReactNode;
  readonly initial: SaidWords;
  /** The words of the draft that it is about; null where it is about the whole. */
  readonly before: string | null;
  /** What to know before they are saved. */
  readonly beforeSaving?: ReactNode;
  readonly verb: ReactNode;
  /** Under which they are kept on this device, and what they are about. */
  readonly keptAs: { readonly key: string; readonly about: string };
  readonly isBusy: boolean;
  readonly trouble: Trouble | undefined;
  /** Whether they were taken. */
  readonly onSave: (words: SaidWords) => Promise<boolean>;
  readonly onCancel: () => void;
}

export function WordsForm(props: WordsFormProps): ReactNode {
  const { initial, before, onSave, onCancel } = props;
  const say = useSaying();
  const titleId = useId();
  const kept = useKept<SaidWords>(props.keptAs.key, initial, props.keptAs.about);
  const words = kept.value;
  const change = (part: Partial<SaidWords>): void => kept.set({ ...words, ...part });
  const isSuggestion = words.kind === "SUGGESTION";

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (await onSave(words)) await kept.forget();
  }

  return (
    <form
      className="composer stack"
      aria-labelledby={titleId}
      onSubmit={(event) => void save(event)}
    >
      <h3 id={titleId}>{props.title}</h3>
      <KindOfComment
        kind={words.kind}
        hasPlace={before !== null}
        onChoose={(kind) => change({ kind, wording: words.wording || (before ?? "") })}
      />
      {isSuggestion && (
        <SuggestedWording
          before={before ?? ""}
          after={words.wording}
          onChange={(wording) => change({ wording })}
        />
      )}
      <TextArea
        label={isSuggestion ? <Trans>Why</Trans> : <Trans>The words</Trans>}
        isOptional={isSuggestion}
        maxLength={20_000}
        lang={words.language}
        value={words.text}
        onChange={(event) => change({ text: event.target.value })}
      />
      <SelectField
        label={<Trans>Written in</Trans>}
        value={words.language}
        options={["sq", "sr", "en", "tr", "bs"].map((value) => ({
          value,
          name: say(TEXT_LANGUAGES, value),
        }))}
        onChoose={(language) => change({ language })}
      />
      <p className="quiet small" role="status">
        {kept.wasFound ? (
          <Trans>You began this earlier; it was kept on this device.</Trans>
        ) : (
          <Trans>Kept on this device as you type.</Trans>
        )}
      </p>
      {props.beforeSaving}
      <TroubleNotice trouble={props.trouble} />
      <div className="row tight">
        <Button look="main" type="submit" isBusy={props.isBusy} disabled={!isEnough(words)}>
          {props.verb}
        </Button>
        <Button onClick={() => void kept.forget().then(onCancel)}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </form>
  );
}

function isEnough({ kind, text, wording }: SaidWords): boolean {
  return text.trim() !== "" || (kind === "SUGGESTION" && wording.trim() !== "");
}

/** As the graph takes them. */
export function wordsInput({ kind, text, wording, language }: SaidWords): {
  kind: Kind;
  text: string;
  language: string;
  proposedWording?: string;
} {
  return { kind, text, language, ...(kind === "SUGGESTION" ? { proposedWording: wording } : {}) };
}

// A paragraph whose words are marked, with the mouse, a finger or Shift and the arrows.

import { Trans } from "@lingui/react/macro";
import { type ReactNode, useEffect, useRef } from "react";
import { Field } from "~/design/Field/Field";
import { trimmed, type Units } from "./wordsAt";

interface MarkWordsProps {
  readonly text: string;
  readonly language: string;
  readonly words: Units | undefined;
  readonly onMark: (words: Units | undefined) => void;
}

export function MarkWords({ text, language, words, onMark }: MarkWordsProps): ReactNode {
  const area = useRef<HTMLTextAreaElement>(null);
  // browsers show no cursor in a `readonly` field: without one, nothing is marked by keyboard
  useEffect(() => {
    const field = area.current;
    field?.addEventListener("beforeinput", refuse);
    return () => field?.removeEventListener("beforeinput", refuse);
  }, []);
  return (
    <>
      <Field
        label={<Trans>Words of it</Trans>}
        help={<Trans>Mark the words that the comment is on; without a mark it is on all.</Trans>}
      >
        {(tied) => (
          <textarea
            {...tied}
            ref={area}
            aria-readonly
            inputMode="none"
            lang={language}
            defaultValue={text}
            onSelect={({ currentTarget: { selectionStart: start, selectionEnd: end } }) =>
              onMark(trimmed(text, { start, end }))
            }
          />
        )}
      </Field>
      <p aria-live="polite">
        {words ? (
          <mark lang={language}>{text.slice(words.start, words.end)}</mark>
        ) : (
          <Trans>The whole paragraph</Trans>
        )}
      </p>
    </>
  );
}

function refuse(event: Event): void {
  event.preventDefault();
}

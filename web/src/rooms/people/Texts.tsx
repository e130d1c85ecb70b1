// The same words in the languages in which they are kept; Serbian Cyrillic is made from Latin.

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { TextArea, TextField } from "~/design/Field/Field";
import { TEXT_LANGUAGES, useSaying } from "~/words/vocabulary";

export interface InLanguages {
  readonly sq: string;
  readonly sr: string;
  readonly en: string;
}

export const NO_TEXTS: InLanguages = { sq: "", sr: "", en: "" };

const LANGUAGES = ["sq", "sr", "en"] as const;

/** Those that are written, as the graph takes them. */
export function given(texts: InLanguages): Partial<InLanguages> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ""));
}

interface TextsProps {
  readonly label: string;
  readonly texts: InLanguages;
  readonly onChange: (texts: InLanguages) => void;
  /** More than a line, which may be left out; a line is a name, which is needed in one language. */
  readonly isLong?: boolean;
  readonly wrong?: string | undefined;
}

export function Texts({ label, texts, onChange, isLong, wrong }: TextsProps): ReactNode {
  const say = useSaying();
  return LANGUAGES.map((language, at) => {
    const field = {
      label: `${label} (${say(TEXT_LANGUAGES, language)})`,
      lang: language,
      value: texts[language],
      wrong: at === 0 ? wrong : undefined,
      help: at === 0 && !isLong && (
        <Trans>In at least one of the languages, whichever it is.</Trans>
      ),
      isOptional: isLong ?? false,
    };
    const change = (value: string): void => onChange({ ...texts, [language]: value });
    return isLong ? (
      <TextArea key={language} {...field} onChange={(event) => change(event.target.value)} />
    ) : (
      <TextField key={language} {...field} onChange={(event) => change(event.target.value)} />
    );
  });
}

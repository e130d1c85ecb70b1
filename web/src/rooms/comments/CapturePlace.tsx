// What the comment is about: the whole document, an article, a paragraph, or words of it.

import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useMemo } from "react";
import { SelectField, TextField } from "~/design/Field/Field";
import { isHeading, type Listed } from "~/rooms/documents/contentsOf";
import { articlesOf } from "./articlesOf";
import { type Captured, standsThere } from "./captured";

interface CapturePlaceProps {
  readonly paragraphs: ReadonlyArray<Listed & { readonly id: string }>;
  readonly said: Captured;
  readonly wrong: Readonly<Record<string, string>>;
  /** Whether it may be about the document as a whole. */
  readonly hasWhole?: boolean;
  /** Whether it may be about words of a paragraph. */
  readonly hasWords?: boolean;
  readonly onChange: (part: Partial<Captured>) => void;
}

const SHORT = 80; // characters of a paragraph in the list

export function CapturePlace(props: CapturePlaceProps): ReactNode {
  const { paragraphs, said, wrong, hasWhole = true, hasWords = true, onChange } = props;
  const { t } = useLingui();
  const articles = useMemo(() => articlesOf(paragraphs), [paragraphs]);
  const article = articles.find(({ parts }) => parts.some(({ id }) => id === said.paragraphId));
  const paragraph = paragraphs.find(({ id }) => id === said.paragraphId);
  const go = (paragraphId: string): void =>
    onChange({ paragraphId: paragraphId || undefined, quote: "" });
  const misses = !standsThere(said.quote, paragraph);
  return (
    <div className="stack">
      <div className="capture-place">
        <SelectField
          label={<Trans>On</Trans>}
          value={article?.parts[0]?.id ?? ""}
          options={[
            ...(hasWhole ? [{ value: "", name: t`the document as a whole` }] : []),
            ...articles.map(({ name, parts }) => ({ value: parts[0]?.id ?? "", name })),
          ]}
          onChoose={go}
        />
        {article && article.parts.length > 1 && (
          <SelectField
            label={<Trans>Paragraph</Trans>}
            value={said.paragraphId ?? ""}
            options={article.parts.map((part) => ({
              value: part.id,
              name: isHeading(part.kind)
                ? t`the heading`
                : `${part.label} ${shortened(part.text)}`.trim(),
            }))}
            onChoose={go}
          />
        )}
      </div>
      {paragraph && (
        <>
          <blockquote
            className="draft-words"
            lang={paragraph.language}
            onMouseUp={() => {
              if (!hasWords) return;
              const chosen = getSelection()?.toString().trim() ?? "";
              if (chosen && paragraph.text.includes(chosen)) onChange({ quote: chosen });
            }}
          >
            {paragraph.label && <span className="label">{paragraph.label} </span>}
            {paragraph.text}
          </blockquote>
          {hasWords && (
            <TextField
              label={<Trans>Which words of it</Trans>}
              help={<Trans>Choose them above, or type them as they stand there.</Trans>}
              isOptional
              lang={paragraph.language}
              value={said.quote}
              wrong={misses ? t`These words do not stand in the paragraph.` : wrong["anchor"]}
              onChange={(event) => onChange({ quote: event.target.value })}
            />
          )}
        </>
      )}
    </div>
  );
}

function shortened(text: string): string {
  return text.length > SHORT ? `${text.slice(0, SHORT)}…` : text;
}

// The text and what is said about it: paragraphs, their conversations, the place where one writes.

import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, type ReactNode, Suspense, useCallback, useMemo, useRef, useState } from "react";
import { graphql, useFragment } from "react-relay";
import { Button } from "~/design/Button/Button";
import { useNewComments } from "~/rooms/comments/newComments";
import type { Kind } from "~/rooms/comments/written";
import type { ReadingText_consultation$key } from "./__generated__/ReadingText_consultation.graphql";
import { type Chosen, useChosenWords } from "./chosenWords";
import { Paragraph } from "./Paragraph";
import type { ReadingParagraph } from "./reading";
import { useReadingKeys } from "./readingKeys";
import { SelectionBar } from "./SelectionBar";

const Composer = lazy(() =>
  import("~/rooms/comments/Composer").then((module) => ({ default: module.Composer })),
);

interface ReadingTextProps {
  readonly consultation: ReadingText_consultation$key;
  readonly paragraphs: readonly ReadingParagraph[];
}

/** Where somebody writes, and what. */
interface Writing {
  readonly paragraph: ReadingParagraph | null;
  readonly chosen: Chosen | undefined;
  readonly kind: Kind;
}

export function ReadingText({ consultation: key, paragraphs }: ReadingTextProps): ReactNode {
  const { t } = useLingui();
  const consultation = useFragment(
    graphql`
      fragment ReadingText_consultation on Consultation {
        id
        phase
        viewerCanComment
        ...Composer_consultation
      }
    `,
    key,
  );
  const text = useRef<HTMLElement>(null);
  const [writing, setWriting] = useState<Writing>();
  const { changes, heard } = useNewComments(consultation.id);
  const byId = useMemo(() => new Map(paragraphs.map((one) => [one.id, one])), [paragraphs]);
  const chosen = useChosenWords(text, byId);
  const isOpen = consultation.phase === "OPEN";

  const write = useCallback(
    (paragraph: ReadingParagraph | null, kind: Kind, words?: Chosen) => {
      if (isOpen) setWriting({ paragraph, kind, chosen: words });
    },
    [isOpen],
  );
  useReadingKeys(text, byId, write);
  const close = useCallback(() => setWriting(undefined), []);

  const composer = writing && (
    <Suspense>
      <Composer
        key={`${writing.paragraph?.id}${writing.chosen?.start}${writing.kind}`}
        consultation={consultation}
        place={
          writing.paragraph && {
            paragraph: writing.paragraph,
            label: writing.paragraph.label,
            start: writing.chosen?.start ?? null,
            end: writing.chosen?.end ?? null,
            quote: writing.chosen?.quote ?? null,
          }
        }
        kind={writing.kind}
        onDone={() => {
          heard(writing.paragraph?.id ?? null);
          close();
        }}
        onCancel={close}
      />
    </Suspense>
  );

  return (
    <section className="draft" aria-label={t`The text`} ref={text}>
      {isOpen && (
        <div className="whole screen-only">
          {writing && !writing.paragraph ? (
            composer
          ) : (
            <Button look="quiet" onClick={() => write(null, "REMARK")}>
              <Trans>Comment on the document as a whole</Trans>
            </Button>
          )}
        </div>
      )}
      {paragraphs.map((paragraph) => (
        <Paragraph
          key={paragraph.id}
          paragraph={paragraph}
          changes={changes.get(paragraph.id) ?? 0}
          canWrite={isOpen}
          onWrite={write}
          consultation={consultation}
          composer={writing?.paragraph?.id === paragraph.id ? composer : undefined}
        />
      ))}
      {isOpen && chosen && (
        <SelectionBar
          chosen={chosen}
          onWrite={(kind) => write(byId.get(chosen.paragraphId) ?? null, kind, chosen)}
        />
      )}
    </section>
  );
}

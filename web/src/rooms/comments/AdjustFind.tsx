// Puts a find on another paragraph or other words, or has it say something else.

import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, Suspense, useEffect, useRef } from "react";
import { graphql, useFragment, useLazyLoadQuery } from "react-relay";
import { Button } from "~/design/Button/Button";
import { TextArea } from "~/design/Field/Field";
import { Loading } from "~/design/Loading/Loading";
import { TroubleNotice } from "~/design/Notice/Notice";
import { useKept } from "~/graph/keeping";
import type { AdjustFind_find$key } from "./__generated__/AdjustFind_find.graphql";
import type { AdjustFindQuery } from "./__generated__/AdjustFindQuery.graphql";
import { useAdjusting } from "./adjusting";
import { CapturePlace } from "./CapturePlace";
import { type Captured, EMPTY, standsThere } from "./captured";
import { SuggestedWording } from "./SuggestedWording";
import { anchorOf } from "./written";

interface AdjustFindProps {
  readonly find: AdjustFind_find$key;
  readonly returnId: string;
  readonly slug: string;
  readonly language: string;
  readonly onDone: () => void;
}

/** Kinds whose wording is told as a text of its own. */
const WORDED: ReadonlySet<string> = new Set(["SUGGEST", "INSERT", "JOIN", "SPLIT"]);

const LANGUAGES: Readonly<Record<string, "ALBANIAN" | "SERBIAN" | "ENGLISH">> = {
  sq: "ALBANIAN",
  sr: "SERBIAN",
  en: "ENGLISH",
};

export function AdjustFind(props: AdjustFindProps): ReactNode {
  const { t } = useLingui();
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <section className="adjust-find" ref={place} tabIndex={-1} aria-label={t`Adjust`}>
      <Suspense fallback={<Loading />}>
        <Adjusting {...props} />
      </Suspense>
    </section>
  );
}

function Adjusting({ returnId, slug, language, onDone, ...props }: AdjustFindProps): ReactNode {
  const find = useFragment(
    graphql`
      fragment AdjustFind_find on WordFind {
        id
        kind
        quote
        start
        text
        new
        paragraph {
          id
          text
        }
      }
    `,
    props.find,
  );
  const { consultation } = useLazyLoadQuery<AdjustFindQuery>(
    graphql`
      query AdjustFindQuery($slug: String!, $language: Language) {
        consultation(slug: $slug) {
          id
          version {
            id
            paragraphs(language: $language) {
              id
              kind
              depth
              position
              label
              text
              language
            }
          }
        }
      }
    `,
    { slug, language: LANGUAGES[language.slice(0, 2)] ?? null },
  );
  const paragraphs = consultation?.version.paragraphs ?? [];
  const isComment = find.kind === "COMMENT";
  const before: Captured = {
    ...EMPTY,
    paragraphId: find.paragraph?.id,
    quote: find.start == null ? "" : find.quote,
    text: find.text,
    wording: find.new,
  };
  const kept = useKept<Captured>(`find ${find.id}`, before);
  const said = kept.value;
  const paragraph = paragraphs.find(({ id }) => id === said.paragraphId);
  const { adjust, isRunning, trouble } = useAdjusting(returnId);
  const isReady = standsThere(said.quote, paragraph);
  const edit = (part: Partial<Captured>): void => kept.set({ ...said, ...part });

  async function save(): Promise<void> {
    const { paragraphId, quote } = said;
    // Words that stand twice in a paragraph stay where they were found, unless others are chosen.
    const isMoved = paragraphId !== before.paragraphId || quote !== before.quote;
    const place = isMoved &&
      paragraph && { paragraph, quote: quote || null, start: paragraph.text.indexOf(quote) };
    const done = await adjust({
      wordFindId: find.id,
      isTaken: true,
      text: said.text,
      ...(place ? { anchor: anchorOf(place, false) } : {}),
      ...(WORDED.has(find.kind) ? { proposedWording: said.wording } : {}),
    });
    if (!done) return;
    await kept.forget();
    onDone();
  }
  return (
    <div className="stack">
      <CapturePlace
        paragraphs={paragraphs}
        said={said}
        wrong={trouble?.fields ?? {}}
        hasWhole={!find.paragraph}
        hasWords={isComment}
        onChange={edit}
      />
      {WORDED.has(find.kind) && (
        <SuggestedWording
          before={find.kind === "INSERT" ? "" : (paragraph?.text ?? "")}
          after={said.wording}
          onChange={(wording) => edit({ wording })}
        />
      )}
      <TextArea
        label={<Trans>What it says as a comment</Trans>}
        maxLength={20_000}
        lang={language}
        value={said.text}
        wrong={trouble?.fields["text"]}
        onChange={(event) => edit({ text: event.target.value })}
      />
      <TroubleNotice trouble={trouble} />
      <div className="row tight">
        <Button
          isSmall
          look="main"
          isBusy={isRunning}
          disabled={!isReady}
          onClick={() => void save()}
        >
          <Trans>Save, and take it</Trans>
        </Button>
        <Button isSmall look="quiet" onClick={onDone}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </div>
  );
}

// The text and what is said about it: paragraphs, their conversations, the place where one writes.

import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Fragment, lazy, type ReactNode, useCallback, useMemo, useRef, useState } from "react";
import { graphql, useFragment } from "react-relay";
import { Later } from "~/app/Later";
import type { Search } from "~/app/page";
import { Trying } from "~/app/Trying";
import { withWords } from "~/app/words";
import { Button } from "~/design/Button/Button";
import { route } from "~/design/Go/Go";
import { NewsProvider, useNewComments } from "~/rooms/comments/newComments";
import type { Shown } from "~/rooms/comments/placeOf";
import { TargetContext } from "~/rooms/comments/target";
import type { Kind } from "~/rooms/comments/written";
import { namesOf } from "~/rooms/documents/contentsOf";
import { Tables } from "~/rooms/documents/Tables";
import type { ReadingRedlineQuery } from "./__generated__/ReadingRedlineQuery.graphql";
import type { ReadingText_consultation$key } from "./__generated__/ReadingText_consultation.graphql";
import { type Chosen, useChosenWords } from "./chosenWords";
import { useCommentInAddress } from "./commentInAddress";
import { Gone } from "./Gone";
import { Paragraph } from "./Paragraph";
import { olderThan } from "./ReadingVersions";
import type { ReadingParagraph, ReadingVersion, Redlined } from "./reading";
import { useReadingKeys } from "./readingKeys";
import { SelectionBar } from "./SelectionBar";
import { TouchHint, useTouchHint } from "./TouchHint";

const Composer = lazy(
  withWords("comments", () =>
    import("~/rooms/comments/Composer").then((module) => ({ default: module.Composer })),
  ),
);
const ReadingRedline = lazy(() => import("./ReadingRedline"));
const ReadingHelp = lazy(() => import("./ReadingHelp"));

interface ReadingTextProps {
  readonly consultation: ReadingText_consultation$key;
  readonly version: ReadingVersion;
  readonly versions: ReadonlyArray<{ readonly number: number }>;
  /** In which the text was asked for. */
  readonly textLanguage: Shown["language"];
  readonly redline: ReadingRedlineQuery["variables"] | undefined;
}

/** Where somebody writes, and what. */
interface Writing {
  readonly paragraph: ReadingParagraph | null;
  readonly chosen: Chosen | undefined;
  readonly kind: Kind;
}

export function ReadingText(props: ReadingTextProps): ReactNode {
  const { version, textLanguage, redline } = props;
  const { paragraphs } = version;
  const { t } = useLingui();
  const consultation = useFragment(
    graphql`
      fragment ReadingText_consultation on Consultation {
        id
        phase
        viewerCanComment
        comments {
          totalCount
        }
        ...Composer_consultation
      }
    `,
    props.consultation,
  );
  const isAsked = consultation.phase === "OPEN";
  const text = useRef<HTMLElement>(null);
  const [openId, setOpenId] = useState<string>();
  const [writing, setWriting] = useState<Writing>();
  const [laid, setLaid] = useState<Redlined>();
  const [tries, setTries] = useState(0);
  const [isHelping, setIsHelping] = useState(false);
  const [isHintNeeded, knowHint] = useTouchHint();
  const byId = useMemo(() => new Map(paragraphs.map((one) => [one.id, one])), [paragraphs]);
  const names = useMemo(() => namesOf(paragraphs), [paragraphs]);
  const shown = useMemo(
    () => ({ versionId: version.id, language: textLanguage }),
    [version.id, textLanguage],
  );
  const places = usePlaces(byId, shown);
  const news = useNewComments(consultation.id, consultation.comments.totalCount, places);
  const target = useCommentInAddress(shown, setOpenId);
  const chosen = useChosenWords(text, byId);
  const toggleRedline = useRedlineSwitch(olderThan(version, props.versions).at(-1));

  const open = useCallback((id: string, isOpen: boolean) => setOpenId(isOpen ? id : undefined), []);
  const write = useCallback(
    (paragraph: ReadingParagraph | null, kind: Kind, words?: Chosen) => {
      if (isAsked) setWriting({ paragraph, kind, chosen: words });
    },
    [isAsked],
  );
  const close = useCallback(() => {
    setWriting(undefined);
    const id = writing?.paragraph?.id;
    const place = id && text.current?.querySelector<HTMLElement>(`[data-paragraph="${id}"]`);
    if (place) place.focus({ preventScroll: true });
  }, [writing]);
  const keys = useMemo(
    () => ({
      ofParagraph: {
        c: (id: string) => write(byId.get(id) ?? null, "REMARK"),
        s: (id: string) => write(byId.get(id) ?? null, "SUGGESTION"),
        o: (id: string) => setOpenId((current) => (current === id ? undefined : id)),
      },
      ofPage: { r: toggleRedline, "?": () => setIsHelping(true) },
    }),
    [byId, write, toggleRedline],
  );
  useReadingKeys(text, keys);

  const composer = writing && (
    <Later fallback={null}>
      <Composer
        key={`${writing.paragraph?.id}${writing.chosen?.start}${writing.kind}`}
        consultation={consultation}
        place={
          writing.paragraph && {
            paragraph: writing.paragraph,
            label: names.get(writing.paragraph.id) ?? "",
            start: writing.chosen?.start ?? null,
            end: writing.chosen?.end ?? null,
            quote: writing.chosen?.quote ?? null,
          }
        }
        kind={writing.kind}
        onDone={(comment) => {
          if (writing.paragraph) news.tell(writing.paragraph.id, comment.id);
          knowHint();
          close();
        }}
        onCancel={close}
      />
    </Later>
  );

  return (
    <NewsProvider value={news}>
      <TargetContext value={target}>
        <section className="draft" aria-label={t`The text`} ref={text}>
          {isAsked && (
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
          {redline && (
            <Trying onRetry={() => setTries(tries + 1)}>
              <ReadingRedline
                key={redline.since}
                paragraphs={paragraphs}
                variables={redline}
                fetchKey={tries}
                onLaid={setLaid}
              />
            </Trying>
          )}
          <Tables paragraphs={paragraphs}>
            {(paragraph) => (
              <Fragment key={paragraph.id}>
                {laid?.gone.has(paragraph.id) && (
                  <Gone
                    paragraphs={laid.gone.get(paragraph.id) ?? []}
                    language={paragraph.language}
                    before={paragraph.kind}
                  />
                )}
                <Paragraph
                  paragraph={paragraph}
                  name={names.get(paragraph.id) ?? ""}
                  changed={laid?.changed.get(paragraph.id)}
                  isOpen={openId === paragraph.id}
                  onOpen={open}
                  canWrite={isAsked}
                  onWrite={write}
                  consultation={consultation}
                  composer={writing?.paragraph?.id === paragraph.id ? composer : undefined}
                />
              </Fragment>
            )}
          </Tables>
          {laid && <Gone paragraphs={laid.goneLast} language={paragraphs.at(-1)?.language} />}
          {isAsked && chosen && (
            <SelectionBar
              chosen={chosen}
              onWrite={(kind) => write(byId.get(chosen.paragraphId) ?? null, kind, chosen)}
            />
          )}
          {isAsked && isHintNeeded && !writing && !chosen && <TouchHint onKnown={knowHint} />}
          {isHelping && (
            <Later fallback={null}>
              <ReadingHelp onClose={() => setIsHelping(false)} />
            </Later>
          )}
        </section>
      </TargetContext>
    </NewsProvider>
  );
}

/** Where a new comment stands in this text: it may have been put on one in another language. */
function usePlaces(byId: ReadonlyMap<string, ReadingParagraph>, shown: Shown) {
  return useCallback(
    async (commentId: string, paragraphId: string): Promise<string | undefined> => {
      if (byId.has(paragraphId)) return paragraphId;
      const { placeOfComment } = await import("~/rooms/comments/placeOf");
      return placeOfComment(commentId, shown);
    },
    [byId, shown],
  );
}

/** Shows and hides what changed since an older version, by the address; nothing where there is none. */
function useRedlineSwitch(older: number | undefined): () => void {
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as Search;
  return useCallback(() => {
    if (older === undefined) return;
    const redline = search["redline"] ? undefined : `${older}`;
    const where = route({ to: "/consultations/$slug", search: { ...search, redline } });
    void navigate({ ...(where as object), replace: true, resetScroll: false });
  }, [older, search, navigate]);
}

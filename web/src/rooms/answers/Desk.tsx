// The desk itself: what narrows, the list, and beside it what is open and its answer.

import { useLingui } from "@lingui/react/macro";
import { type ReactNode, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { fetchQuery, graphql, useRelayEnvironment } from "react-relay";
import { inGraph } from "~/app/languages";
import { languageOfAddress } from "~/app/remembering";
import { Disclosure } from "~/design/Disclosure/Disclosure";
import { Loading } from "~/design/Loading/Loading";
import { usePaginationFragment } from "~/graph/paging";
import type { Desk_consultation$key } from "./__generated__/Desk_consultation.graphql";
import type { DeskCountsQuery } from "./__generated__/DeskCountsQuery.graphql";
import type { DeskMoreQuery } from "./__generated__/DeskMoreQuery.graphql";
import { useArriving } from "./arriving";
import { CommentList } from "./CommentList";
import { asChosen, useChoosing } from "./choosing";
import { Facets } from "./Facets";
import type { Filter } from "./filter";
import { Keys } from "./Keys";
import { OpenPane } from "./OpenPane";
import { useIsWide, useOpen, useOpening } from "./opening";
import { revealRow, useDeskKeys } from "./useDeskKeys";

interface DeskProps {
  readonly consultation: Desk_consultation$key;
  /** How many comments the consultation has, replies among them. */
  readonly known: number;
  readonly only: Filter;
  readonly isPending: boolean;
  readonly onReload: () => void;
}

export function Desk(props: DeskProps): ReactNode {
  const { only, isPending, onReload } = props;
  const { t } = useLingui();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    DeskMoreQuery,
    Desk_consultation$key
  >(
    graphql`
      fragment Desk_consultation on Consultation
      @refetchable(queryName: "DeskMoreQuery")
      @argumentDefinitions(
        language: { type: "Language" }
        only: { type: "CommentFilter" }
        count: { type: "Int", defaultValue: 50 }
        cursor: { type: "String" }
      ) {
        id
        slug
        comments(only: $only, order: DOCUMENT, first: $count, after: $cursor)
          @connection(key: "Desk_comments", filters: ["only"]) {
          totalCount
          edges {
            node {
              id
              number
              viewerCanAnswer
              anchor {
                label
                path
              }
              answer {
                id
              }
              ...choosing_comment
              ...CommentRow_comment @arguments(language: $language)
            }
          }
        }
        ...Facets_consultation @arguments(language: $language, only: $only)
        ...OpenPane_consultation @arguments(language: $language)
      }
    `,
    props.consultation,
  );
  const { slug, comments } = data;
  const rows = useMemo(() => comments.edges.map(({ node }) => node), [comments.edges]);
  const listed = useRef(rows);
  listed.current = rows;
  const choosing = useChoosing(useCallback(() => listed.current.map(asChosen), []));
  const asked = useOpen();
  const isWide = useIsWide();
  const opened = asked === "chosen" && choosing.chosen.size === 0 ? undefined : asked;
  const shown = opened ?? (isWide ? rows[0]?.number : undefined);
  const open = useOpening();
  const refreshCounts = useCounts(slug, only);
  const news = useArriving(data.id, props.known);
  const [seen, setSeen] = useState(0);
  const [areKeysShown, showKeys] = useState(false);

  const goOn = useCallback(
    (done: readonly string[]) => {
      const at = listed.current.findIndex((one) => done.includes(one.id));
      const waits = (one: (typeof rows)[number]): boolean =>
        !one.answer && one.viewerCanAnswer && !done.includes(one.id);
      const next = listed.current.slice(at + 1).find(waits) ?? listed.current.find(waits);
      if (next) open(next.number);
      return next?.number;
    },
    [open],
  );
  const isReady = rows.some((row) => row.number === opened);
  useEffect(() => {
    if (isWide && isReady && typeof opened === "number") revealRow(opened);
  }, [isWide, isReady, opened]);
  useDeskKeys({ rows, shown, choosing, open, showKeys: () => showKeys(true) });

  return (
    <div className="desk" data-shows={opened === undefined ? "list" : "open"}>
      <div className="desk-facets screen-only">
        <div className="beside">
          <Facets consultation={data} />
        </div>
        <div className="folded">
          <Disclosure summary={t`Narrow the list`}>
            <Facets consultation={data} />
          </Disclosure>
        </div>
      </div>
      <CommentList
        consultationId={data.id}
        slug={slug}
        rows={rows}
        total={comments.totalCount}
        only={only}
        shown={shown}
        isPending={isPending}
        choosing={choosing}
        hasNext={hasNext}
        isLoadingNext={isLoadingNext}
        onMore={() => loadNext(50)}
        news={news - seen}
        onReload={() => {
          setSeen(news);
          onReload();
        }}
        onCounts={refreshCounts}
        onKeys={() => showKeys(true)}
      />
      <div className="desk-open screen-only">
        <Suspense fallback={<Loading />}>
          <OpenPane
            consultation={data}
            shown={shown}
            isTaken={opened !== undefined}
            hasComments={comments.totalCount > 0}
            choosing={choosing}
            onCounts={refreshCounts}
            onGoOn={goOn}
          />
        </Suspense>
      </div>
      <Keys isOpen={areKeysShown} onClose={() => showKeys(false)} />
    </div>
  );
}

/** Counts everything anew after an act; the list itself stays as it is under somebody's hands. */
function useCounts(slug: string, only: Filter): () => void {
  const environment = useRelayEnvironment();
  return useCallback(() => {
    const language = inGraph(languageOfAddress());
    fetchQuery<DeskCountsQuery>(
      environment,
      graphql`
        query DeskCountsQuery($slug: String!, $language: Language!, $only: CommentFilter!) {
          consultation(slug: $slug) {
            id
            ...DeskProgress_consultation
            ...PublishAnswers_consultation
            ...Facets_consultation @arguments(language: $language, only: $only)
          }
        }
      `,
      { slug, language, only },
    ).subscribe({
      // counts that could not be had come with the next act; the act itself was told
      error: () => undefined,
    });
  }, [environment, slug, only]);
}

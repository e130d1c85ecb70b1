// The comments whose places are unsure, in the order of the text, settled one by one or together.

import { Plural, Trans } from "@lingui/react/macro";
import { type ReactNode, useCallback, useRef, useState } from "react";
import { graphql } from "react-relay";
import { Button } from "~/design/Button/Button";
import { Notice, TroubleNotice } from "~/design/Notice/Notice";
import { say } from "~/design/Toast/Toasts";
import { usePaginationFragment } from "~/graph/paging";
import type { Places_consultation$key } from "./__generated__/Places_consultation.graphql";
import type { PlacesMoreQuery } from "./__generated__/PlacesMoreQuery.graphql";
import { PlaceCard } from "./PlaceCard";
import { placeNow } from "./placeNow";
import { useSettling } from "./settling";
import { focusNextPlace, usePlaceKeys } from "./usePlaceKeys";

const LIKELY = 0.75; // of the words are there

export function Places(props: { readonly consultation: Places_consultation$key }): ReactNode {
  const list = useRef<HTMLOListElement>(null);
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    PlacesMoreQuery,
    Places_consultation$key
  >(
    graphql`
      fragment Places_consultation on Consultation
      @refetchable(queryName: "PlacesMoreQuery")
      @argumentDefinitions(
        language: { type: "Language" }
        count: { type: "Int", defaultValue: 30 }
        cursor: { type: "String" }
      ) {
        id
        document {
          slug
        }
        comments(
          only: { isPlaceUnsure: true, replies: false }
          order: DOCUMENT
          first: $count
          after: $cursor
        ) @connection(key: "Places_comments") {
          edges {
            node {
              id
              number
              projections {
                id
                state
                score
                isSure
                version {
                  id
                }
              }
              ...PlaceCard_comment @arguments(language: $language)
            }
          }
        }
      }
    `,
    props.consultation,
  );
  const rows = data.comments.edges.map(({ node }) => node);
  const open = rows.filter((row) => placeNow(row)?.isSure === false);
  const likely = open.filter((row) => isLikely(placeNow(row)));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const standing = open.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  const versionId = rows.map((row) => placeNow(row)?.version?.id).find((id) => id) ?? "";
  const settling = useSettling(data.id, versionId);
  const { confirm, takeBack } = settling;

  const confirmAll = useCallback(
    async (ids: readonly string[]) => {
      focusNextPlace(list.current, ids);
      if (!(await confirm(ids))) return;
      setChosen((before) => new Set([...before].filter((id) => !ids.includes(id))));
      say(
        <Plural value={ids.length} one="# place confirmed." other="# places confirmed." />,
        () => void takeBack(ids),
      );
    },
    [confirm, takeBack],
  );
  const toggle = useCallback((id: string) => {
    setChosen((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }, []);
  usePlaceKeys(list);

  if (rows.length === 0) {
    return (
      <Notice kind="done" title={<Trans>Nothing is to be confirmed</Trans>}>
        <Trans>
          Where a new version changes the words that a comment is on, it waits here for somebody to
          look.
        </Trans>
      </Notice>
    );
  }
  return (
    <>
      <div className="row tight places-bar screen-only">
        <Button
          isSmall
          look="main"
          isBusy={settling.isRunning}
          disabled={standing.length === 0}
          onClick={() => void confirmAll(standing)}
        >
          <Plural
            value={standing.length}
            _0="Confirm"
            one="Confirm # chosen"
            other="Confirm # chosen"
          />
        </Button>
        {likely.length > 0 && (
          <Button isSmall onClick={() => setChosen(new Set(likely.map(({ id }) => id)))}>
            <Plural
              value={likely.length}
              one="Choose # whose words are nearly the same"
              other="Choose # whose words are nearly the same"
            />
          </Button>
        )}
        {standing.length > 0 && (
          <Button isSmall look="quiet" onClick={() => setChosen(new Set())}>
            <Trans>Choose none</Trans>
          </Button>
        )}
        <span className="quiet small keys-hint">
          <Trans>
            <kbd>j</kbd> next, <kbd>k</kbd> the one before, <kbd>Enter</kbd> it stands there,{" "}
            <kbd>x</kbd> choose
          </Trans>
        </span>
      </div>
      <TroubleNotice trouble={settling.trouble} />
      <ol className="plain stack places" ref={list}>
        {rows.map((row) => (
          <PlaceCard
            key={row.id}
            comment={row}
            slug={data.document.slug}
            isChosen={chosen.has(row.id)}
            onToggle={toggle}
            onConfirm={(id) => void confirmAll([id])}
            onTakeBack={(id) => void takeBack([id])}
          />
        ))}
      </ol>
      {hasNext && (
        <div className="row">
          <Button isBusy={isLoadingNext} onClick={() => loadNext(30)}>
            <Trans>More</Trans>
          </Button>
        </div>
      )}
    </>
  );
}

function isLikely(place: { readonly state: string; readonly score: number } | undefined): boolean {
  return place !== undefined && place.state !== "LOST" && place.score >= LIKELY;
}

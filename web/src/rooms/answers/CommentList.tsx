// The list: what is chosen and what can be done with it, the comments, more of them as one scrolls.

import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useSearch } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef } from "react";
import type { Search } from "~/app/page";
import { Button } from "~/design/Button/Button";
import { Empty } from "~/design/Empty/Empty";
import { ChosenBar } from "./ChosenBar";
import { CommentRow } from "./CommentRow";
import type { Choosing } from "./choosing";
import { type Filter, isNarrowed, widened } from "./filter";
import { NarrowLink } from "./NarrowLink";
import { placeOf } from "./place";
import type { Row } from "./row";

interface CommentListProps {
  readonly consultationId: string;
  readonly slug: string;
  readonly rows: readonly Row[];
  /** How many fit the filter, of which `rows` are on the screen. */
  readonly total: number;
  readonly only: Filter;
  readonly shown: number | "chosen" | undefined;
  readonly isPending: boolean;
  readonly choosing: Choosing;
  readonly hasNext: boolean;
  readonly isLoadingNext: boolean;
  readonly onMore: () => void;
  /** How many comments came since the list was asked for. */
  readonly news: number;
  readonly onReload: () => void;
  readonly onCounts: () => void;
  readonly onKeys: () => void;
}

export function CommentList(props: CommentListProps): ReactNode {
  const { t } = useLingui();
  const search = useSearch({ strict: false }) as Search;
  const { rows, total, choosing, shown, isPending } = props;
  return (
    <section className="desk-list-pane" aria-label={t`Comments`} aria-busy={isPending || undefined}>
      <div className="row spread small desk-count">
        <p className="row tight">
          <span className="quiet numbers" role="status">
            <Plural value={total} one="# comment" other="# comments" />
          </span>
          {total > 0 && isNarrowed(search) && (
            <NarrowLink search={widened(search)}>
              <Trans>Show all comments</Trans>
            </NarrowLink>
          )}
        </p>
        <span className="row tight screen-only">
          <Button isSmall look="quiet" onClick={props.onReload}>
            {props.news > 0 ? (
              <Plural value={props.news} one="Show # new one" other="Show # new ones" />
            ) : (
              <Trans>Look for new ones</Trans>
            )}
          </Button>
          <Button isSmall look="quiet" onClick={props.onKeys}>
            <Trans>
              Keys <kbd>?</kbd>
            </Trans>
          </Button>
        </span>
      </div>
      {total === 0 ? <Nothing only={props.only} /> : <ChosenBar {...props} />}
      <ul className="plain desk-rows">
        {rows.map((row, at) => (
          <CommentRow
            key={row.id}
            comment={row}
            isChosen={choosing.chosen.has(row.id)}
            isOpen={row.number === shown}
            isFirstThere={at === 0 || placeOf(row.anchor) !== placeOf(rows[at - 1]?.anchor)}
            onToggle={choosing.toggle}
          />
        ))}
      </ul>
      {props.hasNext && (
        <More
          left={total - rows.length}
          isBusy={props.isLoadingNext}
          onMore={props.onMore}
          key={rows.length}
        />
      )}
    </section>
  );
}

/** More comments, when one presses it or scrolls there. */
function More(props: {
  readonly left: number;
  readonly isBusy: boolean;
  readonly onMore: () => void;
}): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const more = useRef(props.onMore);
  more.current = props.onMore;
  useEffect(() => {
    const seen = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) more.current();
      },
      { rootMargin: "600px" },
    );
    if (place.current) seen.observe(place.current);
    return () => seen.disconnect();
  }, []);
  return (
    <div ref={place} className="screen-only">
      <Button isBusy={props.isBusy} onClick={props.onMore}>
        <Plural value={props.left} one="Show # more" other="Show # more" />
      </Button>
    </div>
  );
}

function Nothing({ only }: { readonly only: Filter }): ReactNode {
  const search = useSearch({ strict: false }) as Search;
  if (!isNarrowed(search)) {
    return (
      <Empty title={<Trans>Nobody has commented yet</Trans>}>
        <Trans>Comments appear here in the order of the text, as soon as they are received.</Trans>
      </Empty>
    );
  }
  const all = (
    <NarrowLink search={widened(search)}>
      <Trans>Show all comments</Trans>
    </NarrowLink>
  );
  return only.answerState === "UNANSWERED" ? (
    <Empty title={<Trans>Every comment has an answer</Trans>} action={all}>
      <Trans>What fits the rest of the filter is answered, recommended or decided.</Trans>
    </Empty>
  ) : (
    <Empty title={<Trans>No comment fits this filter</Trans>} action={all} />
  );
}

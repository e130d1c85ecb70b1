// Everything that was found, in the order of the text; what is taken becomes comments together.

import { Plural, Trans } from "@lingui/react/macro";
import { type ReactNode, useRef, useState } from "react";
import { graphql } from "react-relay";
import { Button } from "~/design/Button/Button";
import { CheckField } from "~/design/Field/Field";
import { Notice } from "~/design/Notice/Notice";
import { usePaginationFragment } from "~/graph/paging";
import type { Finds_wordReturn$key } from "./__generated__/Finds_wordReturn.graphql";
import type { FindsMoreQuery } from "./__generated__/FindsMoreQuery.graphql";
import { ConfirmReturn } from "./ConfirmReturn";
import { FindCard } from "./FindCard";
import { isToLookAt } from "./foundPlace";
import { useFindKeys } from "./useFindKeys";

interface FindsProps {
  readonly wordReturn: Finds_wordReturn$key;
  readonly slug: string;
  readonly mayAdjust: boolean;
  readonly onConfirmed: () => void;
}

export function Finds({ slug, mayAdjust, onConfirmed, wordReturn }: FindsProps): ReactNode {
  const list = useRef<HTMLOListElement>(null);
  const [isNarrow, setNarrow] = useState(false);
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    FindsMoreQuery,
    Finds_wordReturn$key
  >(
    graphql`
      fragment Finds_wordReturn on WordReturn
      @refetchable(queryName: "FindsMoreQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 50 }
        cursor: { type: "String" }
      ) {
        id
        revision
        language
        confirmedAt
        finds(first: $count, after: $cursor) @connection(key: "Finds_finds") {
          totalCount
          edges {
            node {
              id
              kind
              quote
              start
              isSure
              isTaken
              paragraph {
                id
              }
              ...FindCard_find
            }
          }
        }
      }
    `,
    wordReturn,
  );
  useFindKeys(list);
  const rows = data.finds.edges.map(({ node }) => node);
  const total = data.finds.totalCount;
  const toLookAt = rows.filter(isToLookAt);
  const taken = rows.filter(({ isTaken }) => isTaken).length;
  if (total === 0) {
    return (
      <Notice title={<Trans>Nothing was found in this file</Trans>}>
        <Trans>It has no comments and no changes, or it belongs to another document.</Trans>
      </Notice>
    );
  }
  return (
    <div className="stack">
      {mayAdjust && (
        <div className="row tight finds-bar screen-only">
          <ConfirmReturn
            returnId={data.id}
            revision={data.revision}
            taken={taken}
            left={rows.length - taken}
            unseen={total - rows.length}
            onConfirmed={onConfirmed}
          />
          <span role="status">
            <Plural value={taken} one="# becomes a comment" other="# become comments" />
          </span>
          {toLookAt.length > 0 && (
            <CheckField
              label={
                <Plural
                  value={toLookAt.length}
                  one="Only # to look at more closely"
                  other="Only # to look at more closely"
                />
              }
              checked={isNarrow}
              onCheck={setNarrow}
            />
          )}
          <span className="quiet small keys-hint">
            <Trans>
              <kbd>j</kbd> next, <kbd>k</kbd> the one before, <kbd>x</kbd> take or leave,{" "}
              <kbd>e</kbd> adjust
            </Trans>
          </span>
        </div>
      )}
      <ol className="plain stack finds" ref={list}>
        {(isNarrow ? toLookAt : rows).map((row) => (
          <FindCard
            key={row.id}
            find={row}
            returnId={data.id}
            slug={slug}
            language={data.language}
            mayAdjust={mayAdjust}
          />
        ))}
      </ol>
      {hasNext && (
        <div className="row screen-only">
          <Button isBusy={isLoadingNext} onClick={() => loadNext(100)}>
            <Plural value={total - rows.length} one="# more" other="# more" />
          </Button>
        </div>
      )}
    </div>
  );
}

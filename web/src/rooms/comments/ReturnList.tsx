// The files that came back, the newest first: whose, when, and whether they are confirmed.

import { Plural, Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql } from "react-relay";
import { Button } from "~/design/Button/Button";
import { Go } from "~/design/Go/Go";
import { Moment } from "~/design/Moment/Moment";
import { Tag } from "~/design/Tag/Tag";
import { usePaginationFragment } from "~/graph/paging";
import type { ReturnList_consultation$key } from "./__generated__/ReturnList_consultation.graphql";
import type { ReturnListMoreQuery } from "./__generated__/ReturnListMoreQuery.graphql";

export function ReturnList(props: {
  readonly consultation: ReturnList_consultation$key;
}): ReactNode {
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    ReturnListMoreQuery,
    ReturnList_consultation$key
  >(
    graphql`
      fragment ReturnList_consultation on Consultation
      @refetchable(queryName: "ReturnListMoreQuery")
      @argumentDefinitions(
        language: { type: "Language" }
        count: { type: "Int", defaultValue: 30 }
        cursor: { type: "String" }
      ) {
        slug
        zone
        wordReturns(first: $count, after: $cursor) @connection(key: "ReturnList_wordReturns") {
          edges {
            node {
              id
              receivedAt
              confirmedAt
              speakerName
              downloadPath
              organisation {
                name(language: $language)
              }
              finds(first: 1) {
                totalCount
              }
            }
          }
        }
      }
    `,
    props.consultation,
  );
  const { slug, zone } = data;
  return (
    <>
      <ul className="plain returns">
        {data.wordReturns.edges.map(({ node }) => (
          <li key={node.id} className="stack tight">
            <div className="row spread">
              <Go to="/consultations/$slug/returns/$id" params={{ slug, id: node.id }}>
                {node.organisation?.name ?? node.speakerName ?? (
                  <Trans>Whoever the file names</Trans>
                )}
              </Go>
              <Tag tone={node.confirmedAt ? "accepted" : "waiting"}>
                {node.confirmedAt ? (
                  <Trans>looked through and confirmed</Trans>
                ) : (
                  <Trans>to be looked through</Trans>
                )}
              </Tag>
            </div>
            <p className="small facts">
              <span>
                <Trans>
                  received on <Moment at={node.receivedAt} zone={zone} as="hours" />
                </Trans>
              </span>
              <span>
                <Plural
                  value={node.finds.totalCount}
                  _0="nothing was found"
                  one="# find"
                  other="# finds"
                />
              </span>
              <a className="screen-only" href={node.downloadPath} download>
                <Trans>The file</Trans>
              </a>
            </p>
          </li>
        ))}
      </ul>
      {hasNext && (
        <Button isBusy={isLoadingNext} onClick={() => loadNext(30)}>
          <Trans>More</Trans>
        </Button>
      )}
    </>
  );
}

// What was replied to a comment, the oldest first, page by page.

import { Plural } from "@lingui/react/macro";
import { type ReactNode, useContext, useEffect, useState } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import { inGraph } from "~/app/languages";
import { languageOfAddress } from "~/app/remembering";
import { Trying } from "~/app/Trying";
import { Button } from "~/design/Button/Button";
import type { Composer_consultation$key } from "./__generated__/Composer_consultation.graphql";
import type { RepliesQuery } from "./__generated__/RepliesQuery.graphql";
import { CommentCard } from "./CommentCard";
import { useNewsAt } from "./newComments";
import { isOnTheWay, TargetContext } from "./target";

interface RepliesProps {
  readonly commentId: string;
  readonly consultation: Composer_consultation$key;
}

export default function Replies({ commentId, consultation }: RepliesProps): ReactNode {
  const news = useNewsAt(commentId);
  const [tries, setTries] = useState(0);
  const change = (): void => setTries((count) => count + 1);
  const page = { commentId, consultation, changes: news + tries, onRetry: change };
  return (
    <div className="replies">
      <Trying onRetry={change}>
        <Following {...page} after={null} above={0} />
      </Trying>
    </div>
  );
}

interface FollowingProps extends RepliesProps {
  readonly after: string | null;
  /** How many stand above. */
  readonly above: number;
  readonly changes: number;
  readonly onRetry: () => void;
}

function Following({ after, above, ...more }: FollowingProps): ReactNode {
  const { commentId, consultation, changes, onRetry } = more;
  const target = useContext(TargetContext);
  const [isOn, setIsOn] = useState(false);
  const { node } = useLazyLoadQuery<RepliesQuery>(
    graphql`
      query RepliesQuery($id: ID!, $after: String, $language: Language!) {
        node(id: $id) {
          ... on Comment {
            replies(first: 50, after: $after) {
              totalCount
              edges {
                node {
                  id
                  number
                  ...CommentCard_comment @arguments(language: $language)
                }
              }
              pageInfo {
                hasNextPage
                endCursor
              }
            }
          }
        }
      }
    `,
    { id: commentId, after, language: inGraph(languageOfAddress()) },
    { fetchKey: changes, fetchPolicy: "store-and-network" },
  );
  const replies = node?.replies;
  const isBeyond =
    target?.thread.includes(commentId) &&
    !replies?.edges.some((edge) => isOnTheWay(target, edge.node));
  useEffect(() => {
    if (isBeyond) setIsOn(true);
  }, [isBeyond]);
  if (!replies) return null;
  const { edges, pageInfo, totalCount } = replies;
  const shown = above + edges.length;
  return (
    <>
      {edges.map((edge) => (
        <CommentCard key={edge.node.id} comment={edge.node} consultation={consultation} />
      ))}
      {pageInfo.hasNextPage &&
        (isOn ? (
          <Trying onRetry={onRetry}>
            <Following {...more} above={shown} after={pageInfo.endCursor ?? null} />
          </Trying>
        ) : (
          <Button look="quiet" onClick={() => setIsOn(true)}>
            <Plural value={totalCount - shown} one="# more reply" other="# more replies" />
          </Button>
        ))}
    </>
  );
}

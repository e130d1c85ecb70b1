// The comments of a conversation, the oldest first, page by page.

import { Plural } from "@lingui/react/macro";
import { type ReactNode, useCallback, useContext, useEffect, useState } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import { inGraph } from "~/app/languages";
import { languageOfAddress } from "~/app/remembering";
import { Trying } from "~/app/Trying";
import { Button } from "~/design/Button/Button";
import type { Composer_consultation$key } from "./__generated__/Composer_consultation.graphql";
import type { ConversationCommentsQuery } from "./__generated__/ConversationCommentsQuery.graphql";
import { CommentCard } from "./CommentCard";
import { useNews, useNewsAt } from "./newComments";
import { leadsTo, TargetContext } from "./target";

interface ConversationCommentsProps {
  readonly paragraphId: string;
  readonly consultation: Composer_consultation$key;
}

export default function ConversationComments(props: ConversationCommentsProps): ReactNode {
  const news = useNewsAt(props.paragraphId);
  const [tries, setTries] = useState(0);
  const retry = useCallback(() => setTries((count) => count + 1), []);
  return (
    <Trying onRetry={retry}>
      <Following {...props} after={null} above={0} changes={news + tries} onRetry={retry} />
    </Trying>
  );
}

interface FollowingProps extends ConversationCommentsProps {
  readonly after: string | null;
  /** How many stand above. */
  readonly above: number;
  readonly changes: number;
  readonly onRetry: () => void;
}

/** One page of comments, and after it the next one when it is wanted. */
function Following({ after, above, ...more }: FollowingProps): ReactNode {
  const { paragraphId, consultation, changes, onRetry } = more;
  const target = useContext(TargetContext);
  const [isOn, setIsOn] = useState(false);
  const { node } = useLazyLoadQuery<ConversationCommentsQuery>(
    graphql`
      query ConversationCommentsQuery($id: ID!, $after: String, $language: Language!) {
        node(id: $id) {
          ... on Paragraph {
            comments(first: 50, after: $after) {
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
    { id: paragraphId, after, language: inGraph(languageOfAddress()) },
    { fetchKey: changes, fetchPolicy: "store-and-network" },
  );
  const comments = node?.comments;
  const total = comments?.totalCount ?? 0;
  const news = useNews();
  useEffect(() => news.count(paragraphId, total), [news, paragraphId, total]);
  const isBeyond = target && !comments?.edges.some((edge) => leadsTo(target, edge.node));
  useEffect(() => {
    if (isBeyond) setIsOn(true);
  }, [isBeyond]);
  if (!comments) return null;
  const { edges, pageInfo } = comments;
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
            <Plural value={total - shown} one="# more comment" other="# more comments" />
          </Button>
        ))}
    </>
  );
}

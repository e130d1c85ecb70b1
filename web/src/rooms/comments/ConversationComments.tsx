// The comments of a conversation: those that came with the page, then the others, page by page.

import { Plural } from "@lingui/react/macro";
import { type ReactNode, useCallback, useContext, useState } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import { inGraph } from "~/app/languages";
import { languageOfAddress } from "~/app/remembering";
import { Trying } from "~/app/Trying";
import { Button } from "~/design/Button/Button";
import type { CommentCard_comment$key } from "./__generated__/CommentCard_comment.graphql";
import type { Composer_consultation$key } from "./__generated__/Composer_consultation.graphql";
import type { ConversationCommentsQuery } from "./__generated__/ConversationCommentsQuery.graphql";
import { CommentCard } from "./CommentCard";
import { useNewsAt } from "./newComments";
import { leadsTo, TargetContext } from "./target";

export interface FirstComments {
  readonly totalCount: number;
  readonly edges: ReadonlyArray<{
    readonly node: { readonly id: string; readonly number: number } & CommentCard_comment$key;
  }>;
}

interface ConversationCommentsProps {
  readonly paragraphId: string;
  readonly first: FirstComments;
  readonly consultation: Composer_consultation$key;
}

export default function ConversationComments(props: ConversationCommentsProps): ReactNode {
  const { paragraphId, first, consultation } = props;
  const news = useNewsAt(paragraphId);
  const [tries, setTries] = useState(0);
  const change = useCallback(() => setTries((count) => count + 1), []);
  const [begun] = useState(first);
  const changes = news + tries;
  const rest = { paragraphId, consultation, changes, known: begun.edges, onRetry: change };
  const isWhole = begun.edges.length === begun.totalCount && changes === 0;
  return (
    <>
      {begun.edges.map(({ node }) => (
        <CommentCard key={node.id} comment={node} consultation={consultation} />
      ))}
      {!isWhole && (
        <Trying onRetry={change}>
          <Following {...rest} after={null} />
        </Trying>
      )}
    </>
  );
}

interface FollowingProps extends Omit<ConversationCommentsProps, "first"> {
  readonly after: string | null;
  readonly changes: number;
  /** Those that stand above already. */
  readonly known: FirstComments["edges"];
  readonly onRetry: () => void;
}

/** One page of comments, and after it the next one when it is wanted. */
function Following({ after, ...more }: FollowingProps): ReactNode {
  const { paragraphId, consultation, changes, known, onRetry } = more;
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
  if (!comments) return null;
  const { edges, pageInfo, totalCount } = comments;
  const shown = new Set(known.map((edge) => edge.node.id));
  const here = edges.filter((edge) => !shown.has(edge.node.id));
  const all = [...known, ...here];
  const goesOn = isOn || (target && !all.some(({ node: one }) => leadsTo(target, one)));
  return (
    <>
      {here.map((edge) => (
        <CommentCard key={edge.node.id} comment={edge.node} consultation={consultation} />
      ))}
      {pageInfo.hasNextPage &&
        (goesOn ? (
          <Trying onRetry={onRetry}>
            <Following {...more} known={all} after={pageInfo.endCursor ?? null} />
          </Trying>
        ) : (
          <Button look="quiet" onClick={() => setIsOn(true)}>
            <Plural value={totalCount - all.length} one="# more comment" other="# more comments" />
          </Button>
        ))}
    </>
  );
}

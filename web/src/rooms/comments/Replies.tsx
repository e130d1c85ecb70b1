// What was replied to a comment, the oldest first.

import type { ReactNode } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import { inGraph } from "~/app/languages";
import { languageOfAddress } from "~/app/remembering";
import type { Composer_consultation$key } from "./__generated__/Composer_consultation.graphql";
import type { RepliesQuery } from "./__generated__/RepliesQuery.graphql";
import { CommentCard } from "./CommentCard";

interface RepliesProps {
  readonly commentId: string;
  readonly consultation: Composer_consultation$key;
  readonly onChange: () => void;
}

export default function Replies({ commentId, ...rest }: RepliesProps): ReactNode {
  const { node } = useLazyLoadQuery<RepliesQuery>(
    graphql`
      query RepliesQuery($id: ID!, $language: Language!) {
        node(id: $id) {
          ... on Comment {
            replies(first: 100) {
              edges {
                node {
                  id
                  ...CommentCard_comment @arguments(language: $language)
                }
              }
            }
          }
        }
      }
    `,
    { id: commentId, language: inGraph(languageOfAddress()) },
    { fetchPolicy: "store-and-network" },
  );
  return (
    <div className="replies">
      {node?.replies?.edges.map((edge) => (
        <CommentCard key={edge.node.id} comment={edge.node} {...rest} />
      ))}
    </div>
  );
}

import type { ReactNode } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import { inGraph } from "~/app/languages";
import { languageOfAddress } from "~/app/remembering";
import type { SubmittedPositionQuery } from "./__generated__/SubmittedPositionQuery.graphql";
import { SaidComment } from "./SaidComment";

/** A position as everybody else reads it, with the answers once they are published. */
export function SubmittedPosition({ positionId }: { readonly positionId: string }): ReactNode {
  const { node } = useLazyLoadQuery<SubmittedPositionQuery>(
    graphql`
      query SubmittedPositionQuery($positionId: ID!, $language: Language!) {
        node(id: $positionId) {
          ... on OrganisationPosition {
            comments(first: 100) {
              edges {
                node {
                  id
                  ...SaidComment_comment @arguments(language: $language, hasPlace: true)
                }
              }
            }
          }
        }
      }
    `,
    { positionId, language: inGraph(languageOfAddress()) },
  );
  return (
    <div>
      {node?.comments?.edges.map((edge) => (
        <SaidComment key={edge.node.id} comment={edge.node} hasPlace />
      ))}
    </div>
  );
}

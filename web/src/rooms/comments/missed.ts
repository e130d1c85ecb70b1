// What was said since there were so many comments, and where it is read; asked when it is needed.

import { fetchQuery, graphql } from "react-relay";
import { environment } from "~/graph/environment";
import type { missedQuery } from "./__generated__/missedQuery.graphql";
import type { Shown } from "./placeOf";

/** A comment, and the paragraph that is shown or the comment that it replies to. */
export interface Missed {
  readonly commentId: string;
  readonly placeId: string;
}

const PAGE = 50;

/** The newest comments of a consultation, all but the `known` oldest ones. */
export async function commentsBeyond(
  known: number,
  consultationId: string,
  shown: Shown,
): Promise<readonly Missed[]> {
  const missed: Missed[] = [];
  let after: string | null | undefined;
  for (let seen = 0; ; ) {
    const page = await newest(consultationId, shown, after);
    if (!page) return missed;
    const rest = page.edges.slice(0, Math.max(page.totalCount - known - seen, 0));
    for (const { node } of rest) {
      const placeId = node.parent?.id ?? node.paragraphIn?.id;
      if (placeId) missed.push({ commentId: node.id, placeId });
    }
    seen += rest.length;
    after = page.pageInfo.endCursor;
    if (rest.length < PAGE || !page.pageInfo.hasNextPage) return missed;
  }
}

type Newest = NonNullable<missedQuery["response"]["node"]>["newest"];

async function newest(id: string, shown: Shown, after: string | null | undefined): Promise<Newest> {
  const answer = await fetchQuery<missedQuery>(
    environment,
    graphql`
      query missedQuery(
        $id: ID!
        $versionId: ID!
        $language: Language
        $first: Int!
        $after: String
      ) {
        node(id: $id) {
          ... on Consultation {
            # What the page says of how many there are is told anew by this.
            comments {
              totalCount
            }
            newest: comments(order: NEWEST_FIRST, first: $first, after: $after) {
              totalCount
              edges {
                node {
                  id
                  parent {
                    id
                  }
                  paragraphIn(versionId: $versionId, language: $language) {
                    id
                  }
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
    { id, ...shown, first: PAGE, after },
  ).toPromise();
  return answer?.node?.newest;
}

// Beside which paragraph of a text a comment is read, and in which thread; asked when it is needed.

import { fetchQuery, graphql } from "react-relay";
import { environment } from "~/graph/environment";
import type { placeOfCommentQuery } from "./__generated__/placeOfCommentQuery.graphql";
import type { placeOfNumberQuery } from "./__generated__/placeOfNumberQuery.graphql";
import type { placeOfParentQuery } from "./__generated__/placeOfParentQuery.graphql";

/** The text that is shown. */
export interface Shown {
  readonly versionId: string;
  readonly language: placeOfNumberQuery["variables"]["language"];
}

export interface PlaceOfComment {
  readonly paragraphId: string;
  /** The ids of the comments above it, the outermost first. */
  readonly thread: readonly string[];
}

/** Undefined where the text has no place for it, or there is no such comment for the reader. */
export async function placeOfNumber(
  number: number,
  shown: Shown,
): Promise<PlaceOfComment | undefined> {
  const answer = await fetchQuery<placeOfNumberQuery>(
    environment,
    graphql`
      query placeOfNumberQuery($number: Int!, $versionId: ID!, $language: Language) {
        comment(number: $number) {
          id
          parent {
            id
          }
          paragraphIn(versionId: $versionId, language: $language) {
            id
          }
        }
      }
    `,
    { number, ...shown },
  ).toPromise();
  const paragraphId = answer?.comment?.paragraphIn?.id;
  if (!paragraphId) return undefined;
  return { paragraphId, thread: await threadAbove(answer.comment?.parent?.id) };
}

/** One request a level: threads are rarely deeper than two. */
async function threadAbove(parentId: string | undefined): Promise<readonly string[]> {
  if (parentId === undefined) return [];
  const answer = await fetchQuery<placeOfParentQuery>(
    environment,
    graphql`
      query placeOfParentQuery($id: ID!) {
        node(id: $id) {
          ... on Comment {
            parent {
              id
            }
          }
        }
      }
    `,
    { id: parentId },
  ).toPromise();
  return [...(await threadAbove(answer?.node?.parent?.id)), parentId];
}

export async function placeOfComment(id: string, shown: Shown): Promise<string | undefined> {
  const answer = await fetchQuery<placeOfCommentQuery>(
    environment,
    graphql`
      query placeOfCommentQuery($id: ID!, $versionId: ID!, $language: Language) {
        node(id: $id) {
          ... on Comment {
            paragraphIn(versionId: $versionId, language: $language) {
              id
            }
          }
        }
      }
    `,
    { id, ...shown },
  ).toPromise();
  return answer?.node?.paragraphIn?.id;
}

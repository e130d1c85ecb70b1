// Every comment that a filter shows, also those that are not on the screen yet, to be chosen.

import { useState } from "react";
import { fetchQuery, graphql, useRelayEnvironment } from "react-relay";
import type { Environment } from "relay-runtime";
import type { Trouble } from "~/graph/act";
import { Refused } from "~/graph/failures";
import type { everyCommentQuery } from "./__generated__/everyCommentQuery.graphql";
import { asChosen, type Chosen } from "./choosing";
import type { Filter } from "./filter";

/** As many as the server takes in one act. */
export const MOST_AT_ONCE = 500;

interface Found {
  readonly comments: readonly Chosen[];
  /** Whether there are more than can be chosen at once. */
  readonly isCut: boolean;
}

interface EveryComment {
  /** Undefined where the server could not be asked, which `trouble` then tells. */
  readonly read: () => Promise<Found | undefined>;
  readonly isReading: boolean;
  readonly trouble: Trouble | undefined;
}

export function useEveryComment(slug: string, only: Filter): EveryComment {
  const environment = useRelayEnvironment();
  const [isReading, setIsReading] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  async function read(): Promise<Found | undefined> {
    setIsReading(true);
    setTrouble(undefined);
    try {
      return await everyComment(environment, slug, only);
    } catch (error) {
      const kind = error instanceof Refused ? error.code : "Unreachable";
      setTrouble({ kind, message: (error as Error).message, fields: {} });
      return undefined;
    } finally {
      setIsReading(false);
    }
  }
  return { read, isReading, trouble };
}

/** Page by page, until there are enough or no more. */
async function everyComment(environment: Environment, slug: string, only: Filter): Promise<Found> {
  const comments: Chosen[] = [];
  let after: string | null = null;
  do {
    const page: Page | undefined = await onePage(environment, { slug, only, after });
    if (!page) break;
    const able = page.edges.map(({ node }) => asChosen(node)).filter((one) => one.viewerCanAnswer);
    comments.push(...able);
    after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
  } while (after !== null && comments.length <= MOST_AT_ONCE);
  return { comments: comments.slice(0, MOST_AT_ONCE), isCut: comments.length > MOST_AT_ONCE };
}

type Page = NonNullable<everyCommentQuery["response"]["consultation"]>["comments"];

async function onePage(
  environment: Environment,
  variables: everyCommentQuery["variables"],
): Promise<Page | undefined> {
  const asked = fetchQuery<everyCommentQuery>(
    environment,
    graphql`
      query everyCommentQuery($slug: String!, $only: CommentFilter!, $after: String) {
        consultation(slug: $slug) {
          comments(only: $only, order: DOCUMENT, first: 100, after: $after) {
            pageInfo {
              hasNextPage
              endCursor
            }
            edges {
              node {
                id
                ...choosing_comment
              }
            }
          }
        }
      }
    `,
    variables,
  );
  return (await asked.toPromise())?.consultation?.comments;
}

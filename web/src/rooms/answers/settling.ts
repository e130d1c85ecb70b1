// Settles where comments stand, and takes that back; then asks for them as they stand.

import { useCallback } from "react";
import { fetchQuery, graphql, useRelayEnvironment } from "react-relay";
import { inGraph } from "~/app/languages";
import { languageOfAddress } from "~/app/remembering";
import { type Trouble, useAct } from "~/graph/act";
import type { settlingConfirmMutation } from "./__generated__/settlingConfirmMutation.graphql";
import type { settlingQuery } from "./__generated__/settlingQuery.graphql";
import type { settlingTakeBackMutation } from "./__generated__/settlingTakeBackMutation.graphql";

interface Settling {
  readonly confirm: (commentIds: readonly string[]) => Promise<boolean>;
  readonly takeBack: (commentIds: readonly string[]) => Promise<boolean>;
  readonly isRunning: boolean;
  readonly trouble: Trouble | undefined;
}

const MOST = 100; // things that are asked for by id at once

export function useSettling(consultationId: string, versionId: string): Settling {
  const environment = useRelayEnvironment();
  const confirming = useAct<settlingConfirmMutation>(graphql`
    mutation settlingConfirmMutation($input: ConfirmPlacesInput!) {
      confirmPlaces(input: $input) {
        __typename
        ... on ConfirmPlacesSuccess {
          consultation {
            ...PlacesLeft_consultation
          }
        }
        ... on Problem {
          message
        }
        ... on InvalidProblem {
          fields {
            path
            message
          }
        }
      }
    }
  `);
  const takingBack = useAct<settlingTakeBackMutation>(graphql`
    mutation settlingTakeBackMutation($input: TakeBackPlacesInput!) {
      takeBackPlaces(input: $input) {
        __typename
        ... on TakeBackPlacesSuccess {
          consultation {
            ...PlacesLeft_consultation
          }
        }
        ... on Problem {
          message
        }
        ... on InvalidProblem {
          fields {
            path
            message
          }
        }
      }
    }
  `);
  const readAgain = useCallback(
    async (ids: readonly string[]) => {
      for (let at = 0; at < ids.length; at += MOST) {
        await fetchQuery<settlingQuery>(
          environment,
          graphql`
            query settlingQuery($ids: [ID!]!, $language: Language!) {
              nodes(ids: $ids) {
                ... on Comment {
                  ...PlaceCard_comment @arguments(language: $language) @alias(as: "card")
                }
              }
            }
          `,
          { ids: ids.slice(at, at + MOST), language: inGraph(languageOfAddress()) },
        ).toPromise();
      }
    },
    [environment],
  );
  const confirm = useCallback(
    async (commentIds: readonly string[]) => {
      const input = { consultationId, versionId, commentIds: [...commentIds] };
      const { done } = await confirming.run(input);
      if (done) await readAgain(commentIds);
      return done !== undefined;
    },
    [confirming.run, readAgain, consultationId, versionId],
  );
  const takeBack = useCallback(
    async (commentIds: readonly string[]) => {
      const input = { consultationId, versionId, commentIds: [...commentIds] };
      const { done } = await takingBack.run(input);
      if (done) await readAgain(commentIds);
      return done !== undefined;
    },
    [takingBack.run, readAgain, consultationId, versionId],
  );
  return {
    confirm,
    takeBack,
    isRunning: confirming.isRunning || takingBack.isRunning,
    trouble: confirming.trouble ?? takingBack.trouble,
  };
}

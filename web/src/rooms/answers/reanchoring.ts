// Puts a comment where it belongs on a version, or says that its words are gone.

import { useCallback } from "react";
import { graphql } from "react-relay";
import { inGraph } from "~/app/languages";
import { languageOfAddress } from "~/app/remembering";
import { type Trouble, useAct } from "~/graph/act";
import type { reanchoringMutation } from "./__generated__/reanchoringMutation.graphql";

type Place = Omit<reanchoringMutation["variables"]["input"], "clientMutationId">;

interface Reanchoring {
  readonly reanchor: (place: Place) => Promise<boolean>;
  readonly isRunning: boolean;
  readonly trouble: Trouble | undefined;
}

export function useReanchoring(): Reanchoring {
  const { run, isRunning, trouble } = useAct<reanchoringMutation>(graphql`
    mutation reanchoringMutation($input: ReanchorCommentInput!, $language: Language!) {
      reanchorComment(input: $input) {
        __typename
        ... on ReanchorCommentSuccess {
          comment {
            ...PlaceCard_comment @arguments(language: $language)
            consultation {
              ...PlacesLeft_consultation
            }
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
  const reanchor = useCallback(
    async (place: Place) => {
      const language = inGraph(languageOfAddress());
      return (await run(place, { language })).done !== undefined;
    },
    [run],
  );
  return { reanchor, isRunning, trouble };
}

// Appoints somebody to coordinate a consultation.

import { useCallback } from "react";
import { graphql } from "react-relay";
import { inGraph } from "~/app/languages";
import { languageOfAddress } from "~/app/remembering";
import { type Trouble, useAct } from "~/graph/act";
import type { appointingMutation } from "./__generated__/appointingMutation.graphql";

type Appointment = Omit<appointingMutation["variables"]["input"], "clientMutationId">;

interface Appointing {
  readonly appoint: (who: Appointment) => Promise<boolean>;
  readonly isRunning: boolean;
  readonly trouble: Trouble | undefined;
}

export function useAppointing(): Appointing {
  const { run, isRunning, trouble } = useAct<appointingMutation>(graphql`
    mutation appointingMutation($input: AppointCoordinatorInput!, $language: Language!) {
      appointCoordinator(input: $input) {
        __typename
        ... on AppointCoordinatorSuccess {
          consultation {
            ...opening_consultation @arguments(language: $language)
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
  const appoint = useCallback(
    async (who: Appointment) => {
      const language = inGraph(languageOfAddress());
      return (await run(who, { language })).done !== undefined;
    },
    [run],
  );
  return { appoint, isRunning, trouble };
}

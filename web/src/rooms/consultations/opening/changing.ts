// What is being changed of a consultation in preparation: kept here until it is saved.

import { useLingui } from "@lingui/react/macro";
import { useCallback } from "react";
import { graphql } from "react-relay";
import { inGraph } from "~/app/languages";
import { languageOfAddress } from "~/app/remembering";
import { type Act, type Trouble, useAct } from "~/graph/act";
import { useKept } from "~/graph/keeping";
import type { changingMutation } from "./__generated__/changingMutation.graphql";
import type { OpeningConsultation } from "./opening";

export type Changes = Omit<
  changingMutation["variables"]["input"],
  "clientMutationId" | "consultationId" | "revision"
>;

interface Changing<V> {
  /** As it was read, with what was typed since. */
  readonly value: V;
  readonly change: (part: Partial<V>) => void;
  readonly isChanged: boolean;
  /** Throw away what was typed. */
  readonly undo: () => Promise<void>;
  readonly save: (changes: (changed: Partial<V>) => Changes) => Promise<boolean>;
  readonly isRunning: boolean;
  readonly trouble: Trouble | undefined;
}

/** One form of the opening desk: only what was changed in it is sent. */
export function useChanging<V extends object>(
  consultation: OpeningConsultation,
  form: string,
  read: V,
): Changing<V> {
  const { t } = useLingui();
  const key = `${form} of ${consultation.id}`;
  const kept = useKept<Partial<V>>(key, {}, t`Preparing: ${consultation.title}`);
  const { run, isRunning, trouble } = useEdit();
  const { id, revision } = consultation;
  const changed = kept.value;
  const save = useCallback(
    async (changes: (changed: Partial<V>) => Changes) => {
      const input = { ...changes(changed), consultationId: id, revision };
      const { done } = await run(input, { language: inGraph(languageOfAddress()) });
      if (done) await kept.forget();
      return done !== undefined;
    },
    [run, changed, id, revision, kept.forget],
  );
  return {
    value: { ...read, ...changed },
    change: (part) => kept.set(withoutSame(read, { ...changed, ...part })),
    isChanged: Object.keys(changed).length > 0,
    undo: kept.forget,
    save,
    isRunning,
    trouble,
  };
}

/** What differs from what was read. */
function withoutSame<V extends object>(read: V, changed: Partial<V>): Partial<V> {
  const differs = ([name, value]: [string, unknown]): boolean =>
    JSON.stringify(value) !== JSON.stringify(read[name as keyof V]);
  return Object.fromEntries(Object.entries(changed).filter(differs)) as Partial<V>;
}

function useEdit(): Act<changingMutation> {
  return useAct<changingMutation>(graphql`
    mutation changingMutation($input: EditConsultationInput!, $language: Language!) {
      editConsultation(input: $input) {
        __typename
        ... on EditConsultationSuccess {
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
        ... on ConflictProblem {
          current {
            ... on Consultation {
              ...opening_consultation @arguments(language: $language) @alias(as: "now")
            }
          }
        }
      }
    }
  `);
}

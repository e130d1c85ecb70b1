// The two acts on a calendar: a day is set, or becomes a working day again.

import { useLingui } from "@lingui/react/macro";
import { useRouter } from "@tanstack/react-router";
import { graphql } from "react-relay";
import { inGraph, isLanguage } from "~/app/languages";
import { type Act, useAct } from "~/graph/act";
import type { holidayActsRemoveMutation } from "./__generated__/holidayActsRemoveMutation.graphql";
import type { holidayActsSetMutation } from "./__generated__/holidayActsSetMutation.graphql";
import type { Extended } from "./ExtendedNotice";

type Input<M extends holidayActsSetMutation | holidayActsRemoveMutation> = M["variables"]["input"];

interface Doing<I> {
  /** Which consultations it extended; undefined where it was not done. */
  readonly run: (input: I) => Promise<readonly Extended[] | undefined>;
  readonly isRunning: boolean;
  readonly trouble: Act<holidayActsSetMutation>["trouble"];
}

export function useSetHoliday(): Doing<Input<holidayActsSetMutation>> {
  const { i18n } = useLingui();
  const router = useRouter();
  const act = useAct<holidayActsSetMutation>(graphql`
    mutation holidayActsSetMutation($input: SetHolidayInput!, $language: Language!) {
      setHoliday(input: $input) {
        __typename
        ... on SetHolidaySuccess {
          extended {
            slug
            title(language: $language)
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
  return {
    ...act,
    run: async (input) => {
      const language = inGraph(isLanguage(i18n.locale) ? i18n.locale : "sq");
      const { done } = await act.run(input, { language });
      if (done) await router.invalidate();
      return done?.extended;
    },
  };
}

export function useRemoveHoliday(): Doing<Input<holidayActsRemoveMutation>> {
  const { i18n } = useLingui();
  const router = useRouter();
  const act = useAct<holidayActsRemoveMutation>(graphql`
    mutation holidayActsRemoveMutation($input: RemoveHolidayInput!, $language: Language!) {
      removeHoliday(input: $input) {
        __typename
        ... on RemoveHolidaySuccess {
          extended {
            slug
            title(language: $language)
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
  return {
    ...act,
    run: async (input) => {
      const language = inGraph(isLanguage(i18n.locale) ? i18n.locale : "sq");
      const { done } = await act.run(input, { language });
      if (done) await router.invalidate();
      return done?.extended;
    },
  };
}

// Moves the last day of a consultation to a later one, for a reason that everybody reads.

import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, Suspense, useDeferredValue, useState } from "react";
import { graphql } from "react-relay";
import { inGraph } from "~/app/languages";
import { languageOfAddress } from "~/app/remembering";
import { Button } from "~/design/Button/Button";
import { Ask } from "~/design/Dialog/Ask";
import { TextArea, TextField } from "~/design/Field/Field";
import { Loading } from "~/design/Loading/Loading";
import { Moment } from "~/design/Moment/Moment";
import { say } from "~/design/Toast/Toasts";
import { useAct } from "~/graph/act";
import { useKept } from "~/graph/keeping";
import { daysLater } from "~/rooms/consultations/weeks";
import type { ExtendConsultationMutation } from "./__generated__/ExtendConsultationMutation.graphql";
import type { OpeningProps } from "./opening";
import { WindowReckoned } from "./WindowReckoned";

export function ExtendConsultation({ consultation }: OpeningProps): ReactNode {
  const { t } = useLingui();
  const { id, opensOn, closesOn, rulePack, title } = consultation;
  const [isAsked, setAsked] = useState(false);
  const [day, setDay] = useState("");
  const reckoned = useDeferredValue(day);
  const reason = useKept(`extension of ${id}`, "", t`Extending: ${title}`);
  const { run, isRunning, trouble } = useAct<ExtendConsultationMutation>(graphql`
    mutation ExtendConsultationMutation($input: ExtendConsultationInput!, $language: Language!) {
      extendConsultation(input: $input) {
        __typename
        ... on ExtendConsultationSuccess {
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
  async function extend(): Promise<void> {
    const language = inGraph(languageOfAddress());
    const input = { consultationId: id, closesOn: day, reason: reason.value };
    if (!(await run(input, { language })).done) return;
    await reason.forget();
    say(<Trans>The last day was moved.</Trans>);
    setAsked(false);
    setDay("");
  }
  if (!opensOn || !closesOn) return null;
  return (
    <>
      <Button onClick={() => setAsked(true)}>
        <Trans>Extend</Trans>
      </Button>
      <Ask
        title={<Trans>Extend the consultation?</Trans>}
        verb={<Trans>Extend</Trans>}
        isOpen={isAsked}
        isBusy={isRunning}
        isDisabled={day <= closesOn || !reason.value.trim()}
        trouble={trouble}
        onClose={() => setAsked(false)}
        onSure={() => void extend()}
      >
        <p>
          <Trans>
            It closes on <Moment at={closesOn} as="binding" />.
          </Trans>
        </p>
        <TextField
          type="date"
          label={<Trans>New last day</Trans>}
          min={daysLater(closesOn, 1)}
          value={day}
          wrong={trouble?.fields["closesOn"]}
          onChange={(event) => setDay(event.target.value)}
        />
        {reckoned > closesOn && (
          <Suspense fallback={<Loading />}>
            <WindowReckoned rulePackId={rulePack.id} opensOn={opensOn} closesOn={reckoned} />
          </Suspense>
        )}
        <TextArea
          label={<Trans>Reason</Trans>}
          help={<Trans>Everybody reads it beside the last day.</Trans>}
          value={reason.value}
          wrong={trouble?.fields["reason"]}
          onChange={(event) => reason.set(event.target.value)}
        />
      </Ask>
    </>
  );
}

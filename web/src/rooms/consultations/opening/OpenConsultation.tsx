// Opens a consultation: asked once, with what happens by it.

import { Trans } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { graphql } from "react-relay";
import { inGraph } from "~/app/languages";
import { languageOfAddress } from "~/app/remembering";
import { Button } from "~/design/Button/Button";
import { Ask } from "~/design/Dialog/Ask";
import { Moment } from "~/design/Moment/Moment";
import { say } from "~/design/Toast/Toasts";
import { useAct } from "~/graph/act";
import { AUDIENCES, CONSULTATION_KINDS, useSaying } from "~/words/vocabulary";
import type { OpenConsultationMutation } from "./__generated__/OpenConsultationMutation.graphql";
import { type OpeningProps, todayIn } from "./opening";

export function OpenConsultation({ consultation }: OpeningProps): ReactNode {
  const sayIn = useSaying();
  const [isAsked, setAsked] = useState(false);
  const { run, isRunning, trouble } = useAct<OpenConsultationMutation>(graphql`
    mutation OpenConsultationMutation($input: OpenConsultationInput!, $language: Language!) {
      openConsultation(input: $input) {
        __typename
        ... on OpenConsultationSuccess {
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
  async function open(): Promise<void> {
    const language = inGraph(languageOfAddress());
    if (!(await run({ consultationId: consultation.id }, { language })).done) return;
    say(opensToday ? <Trans>It is open.</Trans> : <Trans>It is announced.</Trans>);
    setAsked(false);
  }
  const { opensOn, closesOn, zone, audience, kind, title, version, contactEmail } = consultation;
  const opensToday = opensOn === todayIn(zone);
  return (
    <>
      <Button
        look="main"
        disabled={consultation.missingToOpen.length > 0}
        onClick={() => setAsked(true)}
      >
        {opensToday ? <Trans>Open it for comment</Trans> : <Trans>Announce and open</Trans>}
      </Button>
      <Ask
        title={<Trans>Open the consultation?</Trans>}
        verb={opensToday ? <Trans>Open it</Trans> : <Trans>Announce it</Trans>}
        isOpen={isAsked}
        isBusy={isRunning}
        trouble={trouble}
        onClose={() => setAsked(false)}
        onSure={() => void open()}
      >
        <p>
          <strong>{title}</strong> ({sayIn(CONSULTATION_KINDS, kind)})
        </p>
        <ul>
          <li>
            <Trans>Who is asked: {sayIn(AUDIENCES, audience)}. They find it on their desk.</Trans>
          </li>
          {opensOn && closesOn && (
            <li>
              <Trans>
                Comments are taken from <Moment at={opensOn} as="binding" /> until{" "}
                <Moment at={closesOn} as="binding" />, 23:59 ({zone}).
              </Trans>
            </li>
          )}
          <li>
            <Trans>
              Version {version.number}, the files beside it, its coordinators and {contactEmail} are
              shown to them.
            </Trans>
          </li>
          <li>
            <Trans>
              What is asked and the first day are fixed from then on. The last day can be moved to a
              later one, for a reason that everybody reads.
            </Trans>
          </li>
        </ul>
      </Ask>
    </>
  );
}

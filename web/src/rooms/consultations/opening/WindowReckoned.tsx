// What would come of the days that are being typed: reckoned by the rules before they are decided.

import { Plural, Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import { inGraph } from "~/app/languages";
import { languageOfAddress } from "~/app/remembering";
import { Button } from "~/design/Button/Button";
import { Disclosure } from "~/design/Disclosure/Disclosure";
import { Moment } from "~/design/Moment/Moment";
import { Notice } from "~/design/Notice/Notice";
import { Reckoned } from "~/rooms/consultations/Reckoned";
import type { WindowReckonedQuery } from "./__generated__/WindowReckonedQuery.graphql";
import { DaysOfWindow } from "./DaysOfWindow";

interface WindowReckonedProps {
  readonly rulePackId: string;
  readonly opensOn: string;
  /** The earliest that the rules allow if not said. */
  readonly closesOn: string | null;
  /** Absent where the last day is not to be taken from here. */
  readonly onTake?: (closesOn: string) => void;
}

export function WindowReckoned(props: WindowReckonedProps): ReactNode {
  const { rulePackId, opensOn, closesOn, onTake } = props;
  const { node } = useLazyLoadQuery<WindowReckonedQuery>(
    graphql`
      query WindowReckonedQuery(
        $rulePackId: ID!
        $opensOn: Date!
        $closesOn: Date
        $language: Language!
      ) {
        node(id: $rulePackId) {
          ... on RulePack {
            window(opensOn: $opensOn, closesOn: $closesOn) {
              opensOn
              closesOn
              workingDays
              workingDaysWithoutFirst
              minimum
              earliestClose
              isShort
              isVerified
              source
              days {
                day
                reason
                ordinal
                status
                holiday(language: $language)
              }
            }
          }
        }
      }
    `,
    { rulePackId, opensOn, closesOn, language: inGraph(languageOfAddress()) },
  );
  const window = node?.window;
  if (!window) return <CannotBeCounted opensOn={opensOn} closesOn={closesOn} />;
  const { earliestClose } = window;
  return (
    <div className="stack tight" aria-live="polite">
      {closesOn === null && (
        <p>
          <Trans>
            The earliest last day that the rules allow: <Moment at={window.closesOn} as="binding" />
          </Trans>
        </p>
      )}
      {window.isShort && earliestClose && (
        <Notice kind="warning" title={<Trans>Shorter than the rules ask for</Trans>}>
          <Trans>
            They let it close on <Moment at={earliestClose} as="binding" /> at the earliest.
          </Trans>
        </Notice>
      )}
      {onTake && earliestClose && earliestClose !== closesOn && (
        <div>
          <Button isSmall onClick={() => onTake(earliestClose)}>
            <span>
              <Trans>
                Take <Moment at={earliestClose} />
              </Trans>
            </span>
          </Button>
        </div>
      )}
      <Reckoned derivation={window} />
      <Disclosure
        isOpen={onTake !== undefined && window.days.length <= 45}
        summary={
          <Plural value={window.days.length} one="# day, one by one" other="# days, one by one" />
        }
      >
        <DaysOfWindow days={window.days} />
      </Disclosure>
    </div>
  );
}

interface CannotProps {
  readonly opensOn: string;
  readonly closesOn: string | null;
}

function CannotBeCounted({ opensOn, closesOn }: CannotProps): ReactNode {
  if (closesOn === null) {
    return (
      <p className="quiet">
        <Trans>Say the last day, too: none follows from the rules.</Trans>
      </p>
    );
  }
  return (
    <Notice kind="warning">
      {closesOn < opensOn ? (
        <Trans>The last day is before the first.</Trans>
      ) : (
        <Trans>The calendar does not know the holidays of these days.</Trans>
      )}
    </Notice>
  );
}

// Where a consultation stands once it was opened: until when, what was moved, what comes next.

import { Plural, Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { ButtonLink } from "~/design/Button/Button";
import { Disclosure } from "~/design/Disclosure/Disclosure";
import { Moment } from "~/design/Moment/Moment";
import { Notice } from "~/design/Notice/Notice";
import { Reckoned } from "~/rooms/consultations/Reckoned";
import { DaysOfWindow } from "./DaysOfWindow";
import type { OpeningProps } from "./opening";

export function OpeningStanding({ consultation }: OpeningProps): ReactNode {
  const { phase, opensAt, closesAt, zone, extensions, derivation, withdrawnReason } = consultation;
  return (
    <div className="stack">
      {phase === "WITHDRAWN" && (
        <Notice kind="warning" title={<Trans>It was withdrawn</Trans>}>
          {withdrawnReason}
        </Notice>
      )}
      {phase === "CLOSED" && <AfterClosing consultation={consultation} />}
      {opensAt && closesAt && (
        <p>
          <Trans>
            From <Moment at={opensAt} zone={zone} as="binding" /> to{" "}
            <Moment at={closesAt} zone={zone} as="binding" />.
          </Trans>
        </p>
      )}
      {extensions.map((one) => (
        <p key={one.id}>
          <Trans>
            Extended to <Moment at={one.closesOn} />: {one.reason}
          </Trans>
        </p>
      ))}
      {derivation && (
        <div className="opening-window">
          <Reckoned derivation={derivation} />
          <Disclosure
            summary={
              <Plural
                value={derivation.days.length}
                one="# day, one by one"
                other="# days, one by one"
              />
            }
          >
            <DaysOfWindow days={derivation.days} />
          </Disclosure>
        </div>
      )}
    </div>
  );
}

function AfterClosing({ consultation }: OpeningProps): ReactNode {
  const { slug, waitingForAnswer, viewerCanPrepareReport } = consultation;
  const params = { slug };
  return (
    <Notice
      title={
        waitingForAnswer > 0 ? (
          <Plural
            value={waitingForAnswer}
            one="It is closed; # comment waits for a decided answer"
            other="It is closed; # comments wait for a decided answer"
          />
        ) : (
          <Trans>It is closed, and every comment has a decided answer</Trans>
        )
      }
    >
      <div className="row tight">
        <ButtonLink isSmall to="/consultations/$slug/desk" params={params}>
          <Trans>Answer the comments</Trans>
        </ButtonLink>
        {viewerCanPrepareReport && (
          <ButtonLink isSmall to="/consultations/$slug/desk/report" params={params}>
            <Trans>Prepare the report</Trans>
          </ButtonLink>
        )}
      </div>
    </Notice>
  );
}

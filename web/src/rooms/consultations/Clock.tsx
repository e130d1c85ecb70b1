// Until when comments are taken, and how that day was reckoned.

import { Plural, Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Disclosure } from "~/design/Disclosure/Disclosure";
import { Moment } from "~/design/Moment/Moment";
import type { ReadingConsultation } from "./reading";
import { workingDaysLeft } from "./workingDays";

export function Clock(props: { readonly consultation: ReadingConsultation }): ReactNode {
  const { phase, opensAt, closesAt, zone, extensions, derivation } = props.consultation;
  const left = phase === "OPEN" && derivation ? workingDaysLeft(derivation, new Date()) : null;
  return (
    <section className="clock">
      <p>
        <strong>
          {phase === "OPEN" && closesAt && (
            <Trans>
              closes on <Moment at={closesAt} zone={zone} as="binding" />
            </Trans>
          )}
          {phase === "ANNOUNCED" && opensAt && (
            <Trans>
              opens on <Moment at={opensAt} zone={zone} as="binding" />
            </Trans>
          )}
          {phase === "CLOSED" && closesAt && (
            <Trans>
              closed on <Moment at={closesAt} zone={zone} as="binding" />
            </Trans>
          )}
        </strong>
        {left !== null && (
          <>
            {" · "}
            <Plural
              value={left}
              _0="the last day"
              one="# working day left"
              other="# working days left"
            />
          </>
        )}
      </p>
      {extensions.map((one) => (
        <p key={one.closesOn} className="small">
          <Trans>
            Extended to <Moment at={one.closesOn} />: {one.reason}
          </Trans>
        </p>
      ))}
      {derivation && (
        <Disclosure summary={<Trans>How it was reckoned</Trans>}>
          <Reckoned derivation={derivation} />
        </Disclosure>
      )}
    </section>
  );
}

type Derivation = NonNullable<ReadingConsultation["derivation"]>;

function Reckoned({ derivation }: { readonly derivation: Derivation }): ReactNode {
  const { opensOn, closesOn, workingDays, workingDaysWithoutFirst, minimum, source } = derivation;
  const holidays = derivation.days.filter((day) => day.reason === "HOLIDAY");
  return (
    <div className="stack tight small">
      <p>
        <Trans>
          From <Moment at={opensOn} /> to <Moment at={closesOn} />: {workingDays} working days with
          the first day, {workingDaysWithoutFirst} without it.
        </Trans>
      </p>
      {minimum !== null && (
        <p>
          <Plural
            value={minimum}
            one="At least # working day is asked for."
            other="At least # working days are asked for."
          />
        </p>
      )}
      {holidays.length > 0 && (
        <ul>
          {holidays.map((day) => (
            <li key={day.day}>
              <Moment at={day.day} />: {day.holiday}
              {day.status === "ESTIMATED" && (
                <>
                  {" "}
                  <Trans>(estimated)</Trans>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {!derivation.isVerified && (
        <p className="quiet">
          <Trans>The rule was not yet checked against the official text.</Trans>
        </p>
      )}
      <p className="quiet">
        <Trans>Source: {source}</Trans>
      </p>
    </div>
  );
}

// Until when comments are taken, and how that day was reckoned.

import { Plural, Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Disclosure } from "~/design/Disclosure/Disclosure";
import { Moment } from "~/design/Moment/Moment";
import { Reckoned } from "./Reckoned";
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

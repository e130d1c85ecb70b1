// How a window was reckoned: how many days count, what is asked for, which days do not count.

import { Plural, Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Moment } from "~/design/Moment/Moment";

export interface ReckonedWindow {
  readonly opensOn: string;
  readonly closesOn: string;
  readonly workingDays: number;
  readonly workingDaysWithoutFirst: number;
  readonly minimum: number | null | undefined;
  readonly isVerified: boolean;
  readonly source: string;
  readonly days: ReadonlyArray<{
    readonly day: string;
    readonly reason: string;
    readonly ordinal: number | null | undefined;
    readonly status: string | null | undefined;
    readonly holiday?: string | null | undefined;
  }>;
}

export function Reckoned({ derivation }: { readonly derivation: ReckonedWindow }): ReactNode {
  const { opensOn, closesOn, workingDays, workingDaysWithoutFirst, minimum, source } = derivation;
  const holidays = derivation.days.filter((day) => day.reason === "HOLIDAY");
  return (
    <div className="stack tight small">
      <p>
        <Trans>
          From <Moment at={opensOn} /> to <Moment at={closesOn} />:{" "}
          <Plural value={workingDays} one="# working day" other="# working days" /> with the first
          day, {workingDaysWithoutFirst} without it.
        </Trans>
      </p>
      {minimum != null && (
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
      <p className="quiet source">
        <Trans>Source: {source}</Trans>
      </p>
    </div>
  );
}

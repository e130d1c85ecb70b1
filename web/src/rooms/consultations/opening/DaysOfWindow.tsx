// A window day by day, as a calendar shows it: which days count, and why the others do not.

import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { momentInWords } from "~/design/Moment/Moment";
import type { ReckonedWindow } from "~/rooms/consultations/Reckoned";
import { weeksOf } from "~/rooms/consultations/weeks";

const WEEKDAYS = [msg`Mon`, msg`Tue`, msg`Wed`, msg`Thu`, msg`Fri`, msg`Sat`, msg`Sun`];

type Day = ReckonedWindow["days"][number];

export function DaysOfWindow({ days }: { readonly days: readonly Day[] }): ReactNode {
  const { i18n } = useLingui();
  return (
    <table className="days-of-window numbers">
      <caption className="unseen">
        <Trans>The days of the window: the counted ones are numbered</Trans>
      </caption>
      <thead>
        <tr>
          {WEEKDAYS.map((weekday) => (
            <th key={weekday.id} scope="col">
              {i18n._(weekday)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(days).map((week) => (
          <tr key={week.find((day) => day)?.day}>
            {week.map((day, at) =>
              // biome-ignore lint/suspicious/noArrayIndexKey: places without a day have no other
              day ? <DayOfWindow key={day.day} day={day} /> : <td key={at} />,
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayOfWindow({ day }: { readonly day: Day }): ReactNode {
  const { t, i18n } = useLingui();
  const isCounted = day.ordinal != null;
  const why = isCounted ? undefined : (day.holiday ?? t`weekend`);
  const date = momentInWords(day.day, { language: i18n.locale });
  return (
    <td className={isCounted ? "counted" : "skipped"} title={why && `${date}: ${why}`}>
      <time dateTime={day.day}>
        {Number(day.day.slice(8))}
        {(day.day.endsWith("-01") || day.ordinal === 1) && `.${Number(day.day.slice(5, 7))}.`}
      </time>
      {isCounted ? <strong>{day.ordinal}</strong> : <span className="unseen">{why}</span>}
      {day.holiday && <span aria-hidden="true">*</span>}
    </td>
  );
}

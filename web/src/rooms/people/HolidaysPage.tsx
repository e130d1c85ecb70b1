// The days off of a year: those that are estimated wait for somebody who knows.

import { Trans, useLingui } from "@lingui/react/macro";
import { useSearch } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { graphql, usePreloadedQuery } from "react-relay";
import type { Asked, PageProps, Search } from "~/app/page";
import { Section } from "~/design/Page/Page";
import type { HolidaysPageQuery } from "./__generated__/HolidaysPageQuery.graphql";
import { type Extended, ExtendedNotice } from "./ExtendedNotice";
import { Filters } from "./Filters";
import { HolidayForm } from "./HolidayForm";
import { HolidayLine } from "./HolidayLine";
import { SecretariatFrame } from "./SecretariatFrame";

const CALENDAR = "xk";

export const query = graphql`
  query HolidaysPageQuery($language: Language!, $calendar: String!, $year: Int!) {
    calendars {
      key
      firstYear
      lastYear
      title(language: $language)
    }
    holidays(calendar: $calendar, year: $year) {
      day
      ...HolidayLine_holiday @arguments(language: $language)
    }
  }
`;

export const variables = ({ language, search }: Asked): Readonly<Record<string, unknown>> => ({
  language,
  calendar: search["calendar"] || CALENDAR,
  year: yearOf(search),
});

function yearOf(search: Search): number {
  const asked = Number(search["year"]);
  return Number.isInteger(asked) && asked > 0 && asked < 10_000 ? asked : new Date().getFullYear();
}

export default function HolidaysPage({ queryRef }: PageProps<HolidaysPageQuery>): ReactNode {
  const { t } = useLingui();
  const search: Search = useSearch({ strict: false });
  const { calendars, holidays } = usePreloadedQuery<HolidaysPageQuery>(query, queryRef);
  const [extended, setExtended] = useState<readonly Extended[]>([]);
  const year = yearOf(search);
  const key = search["calendar"] || CALENDAR;
  const calendar = calendars.find((each) => each.key === key);
  const years = calendar ? range(calendar.firstYear, calendar.lastYear) : [year];
  return (
    <SecretariatFrame>
      <Filters
        to="/secretariat/holidays"
        search={search}
        choice={{
          name: "year",
          label: t`Year`,
          value: `${year}`,
          options: years.map((each) => ({ value: `${each}`, name: `${each}` })),
        }}
      />
      <ExtendedNotice consultations={extended} />
      <Section
        title={
          <Trans>
            {calendar?.title ?? key}: days off in {year}
          </Trans>
        }
      >
        <div className="scrolls">
          <table className="days-off">
            <thead>
              <tr>
                <th scope="col">
                  <Trans>Day</Trans>
                </th>
                <th scope="col">
                  <Trans>What is celebrated</Trans>
                </th>
                <th scope="col">
                  <Trans>How certain</Trans>
                </th>
                <th scope="col">
                  <span className="unseen">
                    <Trans>What can be done</Trans>
                  </span>
                </th>
              </tr>
            </thead>
            <tbody>
              {holidays.map((holiday) => (
                <HolidayLine
                  key={holiday.day}
                  calendar={key}
                  holiday={holiday}
                  onExtended={setExtended}
                />
              ))}
            </tbody>
          </table>
        </div>
      </Section>
      <Section title={<Trans>Set a day off</Trans>}>
        <HolidayForm calendar={key} year={year} onExtended={setExtended} />
      </Section>
    </SecretariatFrame>
  );
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

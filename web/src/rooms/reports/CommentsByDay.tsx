// When the comments came: a column for each day of the weeks in which people wrote.

import { useLingui as useCatalogue } from "@lingui/react";
import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { Disclosure } from "~/design/Disclosure/Disclosure";
import { Moment, momentInWords, numberInWords } from "~/design/Moment/Moment";
import type { CommentsByDay_figures$key } from "./__generated__/CommentsByDay_figures.graphql";
import { everyDay } from "./everyDay";
import "./CommentsByDay.css";

const HEIGHT = 120; // CSS pixels
const MOST = 0.9; // of a day's place is its column, the rest is air

export function CommentsByDay(props: { readonly figures: CommentsByDay_figures$key }): ReactNode {
  const { t } = useLingui();
  const { i18n } = useCatalogue();
  const { byDay } = useFragment(
    graphql`
      fragment CommentsByDay_figures on ReportFigures {
        byDay {
          day
          count
        }
      }
    `,
    props.figures,
  );
  const days = everyDay(byDay);
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return null;
  const most = Math.max(...days.map(({ count }) => count));
  const width = 100 / days.length;
  const from = momentInWords(first.day, { language: i18n.locale });
  const to = momentInWords(last.day, { language: i18n.locale });
  return (
    <figure className="stack tight by-day">
      <figcaption>
        <strong>
          <Trans>Comments by day</Trans>
        </strong>
      </figcaption>
      <svg
        role="img"
        aria-label={t`From ${from} to ${to}, at most ${most} on a day`}
        width="100%"
        height={HEIGHT}
      >
        {days.map(({ day, count }, at) => {
          const height = (count / most) * HEIGHT;
          return (
            <rect
              key={day}
              x={`${at * width}%`}
              y={HEIGHT - height}
              width={`${Math.min(width * MOST, 8)}%`}
              height={height}
            >
              <title>{`${momentInWords(day, { language: i18n.locale })}: ${count}`}</title>
            </rect>
          );
        })}
      </svg>
      <p className="row spread quiet small" aria-hidden="true">
        <span>{from}</span>
        <span>
          <Trans>at most {numberInWords(most, i18n.locale)} on a day</Trans>
        </span>
        <span>{to}</span>
      </p>
      <Disclosure summary={<Trans>The same as a table</Trans>}>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Day</Trans>
              </th>
              <th scope="col" className="number">
                <Trans>Comments</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {byDay.map(({ day, count }) => (
              <tr key={day}>
                <th scope="row">
                  <Moment at={day} />
                </th>
                <td className="number">{numberInWords(count, i18n.locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </figure>
  );
}

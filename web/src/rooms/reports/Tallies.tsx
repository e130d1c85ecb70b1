// Comments by what was decided about them: a bar for each row, and the same as a table.

import { useLingui as useCatalogue } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql } from "react-relay";
import { Disclosure } from "~/design/Disclosure/Disclosure";
import { numberInWords } from "~/design/Moment/Moment";
import { useSaying } from "~/words/vocabulary";
import { Bars } from "./Bars";
import { DECIDED, OUTCOMES_OF_TALLY, TALLY_WORDS, type Tally } from "./tally";
import "./Tallies.css";

// The fields of a tally, for every place that has one.
export const TALLY = graphql`
  fragment Tallies_tally on Tallied {
    received
    accepted
    partiallyAccepted
    rejected
    noted
    outOfScope
    unanswered
    hidden
  }
`;

interface TalliesProps {
  readonly title: string;
  /** What the rows are. */
  readonly first: string;
  readonly rows: ReadonlyArray<{
    readonly key: string;
    readonly name: string;
    readonly tally: Tally;
  }>;
}

export function Tallies({ title, first, rows }: TalliesProps): ReactNode {
  const say = useSaying();
  const { i18n } = useCatalogue();
  const shown = OUTCOMES_OF_TALLY.filter(
    (name) => DECIDED.has(name) || rows.some(({ tally }) => tally[name] > 0),
  );
  return (
    <figure className="stack tight tallies">
      <figcaption>
        <strong>{title}</strong>
      </figcaption>
      <Bars title={title} rows={rows} />
      <Disclosure summary={<Trans>The same as a table</Trans>}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard */}
        <section className="scrolls" tabIndex={0} aria-label={title}>
          <table>
            <thead>
              <tr>
                <th scope="col">{first}</th>
                <th scope="col" className="number">
                  <Trans>altogether</Trans>
                </th>
                {shown.map((name) => (
                  <th key={name} scope="col" className="number">
                    {say(TALLY_WORDS, name)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ key, name, tally }) => (
                <tr key={key}>
                  <th scope="row">{name}</th>
                  <td className="number">{numberInWords(tally.received, i18n.locale)}</td>
                  {shown.map((outcome) => (
                    <td key={outcome} className="number">
                      {numberInWords(tally[outcome], i18n.locale)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </Disclosure>
    </figure>
  );
}

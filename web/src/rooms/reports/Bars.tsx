// Bars of parts laid end to end: as long as what they count, each part with its number.

import { Plural, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useSaying } from "~/words/vocabulary";
import { OUTCOMES_OF_TALLY, partsOf, TALLY_WORDS, type Tally } from "./tally";
import "./Bars.css";

interface BarsProps {
  readonly title: string;
  readonly rows: ReadonlyArray<{
    readonly key: string;
    readonly name: string;
    readonly tally: Tally;
  }>;
}

const HEIGHT = 24; // CSS pixels
const LEAST = 5; // percent of the longest bar that a number needs

export function Bars({ title, rows }: BarsProps): ReactNode {
  const say = useSaying();
  const { t } = useLingui();
  const longest = Math.max(...rows.map(({ tally }) => tally.received));
  const there = OUTCOMES_OF_TALLY.filter((name) => rows.some(({ tally }) => tally[name] > 0));
  return (
    <div className="bars-chart">
      <ul className="plain legend small" aria-hidden="true">
        {there.map((name) => (
          <li key={name}>
            <svg width="12" height="12" className={`part ${name}`} aria-hidden="true">
              <rect width="12" height="12" rx="2" />
            </svg>
            {say(TALLY_WORDS, name)}
          </li>
        ))}
      </ul>
      <ul className="plain bars" aria-label={title}>
        {rows.map(({ key, name, tally }) => {
          const parts = partsOf(tally, longest);
          const told = parts.map((part) => `${say(TALLY_WORDS, part.outcome)} ${part.count}`);
          return (
            <li key={key}>
              <span className="bar-name">{name}</span>
              <span className="quiet small numbers">
                <Plural value={tally.received} one="# comment" other="# comments" />
              </span>
              <svg
                role="img"
                aria-label={told.length > 0 ? told.join(", ") : t`no comments`}
                width="100%"
                height={HEIGHT}
              >
                {parts.map((part) => (
                  <g key={part.outcome} className={`part ${part.outcome}`}>
                    <rect x={`${part.from}%`} width={`${part.width}%`} height={HEIGHT} />
                    {part.width >= LEAST && (
                      <text x={`${part.from + part.width / 2}%`} y={HEIGHT / 2}>
                        {part.count}
                      </text>
                    )}
                  </g>
                ))}
              </svg>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

// The numbers that everybody looks for first, large, each with its words.

import { useLingui } from "@lingui/react";
import type { ReactNode } from "react";
import { numberInWords } from "~/design/Moment/Moment";
import "./Numbers.css";

interface NumbersProps {
  readonly numbers: ReadonlyArray<{ readonly name: string; readonly value: number }>;
}

export function Numbers({ numbers }: NumbersProps): ReactNode {
  const { i18n } = useLingui();
  return (
    <dl className="large-numbers">
      {numbers.map(({ name, value }) => (
        <div key={name}>
          <dt className="quiet small">{name}</dt>
          <dd>{numberInWords(value, i18n.locale)}</dd>
        </div>
      ))}
    </dl>
  );
}

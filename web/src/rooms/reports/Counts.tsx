// How often each of a few things occurs, and its share.

import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { numberInWords } from "~/design/Moment/Moment";

interface CountsProps {
  readonly title: string;
  readonly first: string;
  readonly rows: ReadonlyArray<{
    readonly key: string;
    readonly name: string;
    readonly count: number;
    readonly permille: number;
  }>;
}

export function Counts({ title, first, rows }: CountsProps): ReactNode {
  const { i18n } = useLingui();
  if (rows.length === 0) return null;
  return (
    <table>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          <th scope="col" className="number">
            <Trans>number</Trans>
          </th>
          <th scope="col" className="number">
            <Trans>share</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, count, permille }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td className="number">{numberInWords(count, i18n.locale)}</td>
            <td className="number">{numberInWords(permille / 10, i18n.locale)} %</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

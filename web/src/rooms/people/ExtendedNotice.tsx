import { Plural, Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Go } from "~/design/Go/Go";
import { Notice } from "~/design/Notice/Notice";

export interface Extended {
  readonly slug: string;
  readonly title: string;
}

/** Which open consultations a changed day gave more time; nobody's time is ever cut. */
export function ExtendedNotice({
  consultations,
}: {
  readonly consultations: readonly Extended[];
}): ReactNode {
  if (consultations.length === 0) return null;
  return (
    <Notice
      kind="warning"
      isNew
      title={
        <Plural
          value={consultations.length}
          one="One open consultation now lasts longer; who takes part is told"
          other="# open consultations now last longer; who takes part is told"
        />
      }
    >
      <ul>
        {consultations.map(({ slug, title }) => (
          <li key={slug}>
            <Go to="/consultations/$slug" params={{ slug }}>
              {title}
            </Go>
          </li>
        ))}
      </ul>
      <p>
        <Trans>No consultation is ever made shorter by this.</Trans>
      </p>
    </Notice>
  );
}

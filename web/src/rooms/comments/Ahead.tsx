import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Moment } from "~/design/Moment/Moment";
import { Notice } from "~/design/Notice/Notice";

const SOON = 24 * 3_600_000; // ms

interface AheadProps {
  readonly closesAt: string | null;
  readonly zone: string;
}

/** On the last day: until when it can be sent. */
export function Ahead({ closesAt, zone }: AheadProps): ReactNode {
  if (!closesAt || Date.parse(closesAt) - Date.now() > SOON) return null;
  return (
    <Notice kind="warning">
      <Trans>
        It closes on <Moment at={closesAt} zone={zone} as="binding" />; comments are taken until
        then.
      </Trans>
    </Notice>
  );
}

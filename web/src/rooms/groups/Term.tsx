import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Moment } from "~/design/Moment/Moment";

interface TermProps {
  readonly since: string;
  readonly until: string | null | undefined;
}

/** From which day to which. */
export function Term({ since, until }: TermProps): ReactNode {
  return until ? (
    <>
      <Moment at={since} /> – <Moment at={until} />
    </>
  ) : (
    <Trans>
      since <Moment at={since} />
    </Trans>
  );
}

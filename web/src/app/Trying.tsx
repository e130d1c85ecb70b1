// A part of a page that may not come: the rest of the page stays, and it can be tried again.

import { Trans } from "@lingui/react/macro";
import { CatchBoundary } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { Later } from "~/app/Later";
import { Why } from "~/app/Why";
import { Button } from "~/design/Button/Button";
import { Notice } from "~/design/Notice/Notice";
import { Unreachable } from "~/graph/failures";

interface TryingProps {
  /** Asks anew, under another key: what failed once is remembered. */
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

export function Trying({ onRetry, children }: TryingProps): ReactNode {
  const [tries, setTries] = useState(0);
  return (
    <CatchBoundary
      getResetKey={() => tries}
      errorComponent={({ error }: { readonly error: unknown }) => (
        <Notice kind="trouble" isNew title={<Cause error={error} />}>
          <Button
            isSmall
            onClick={() => {
              onRetry();
              setTries(tries + 1);
            }}
          >
            <Trans>Try again</Trans>
          </Button>
        </Notice>
      )}
    >
      <Later>{children}</Later>
    </CatchBoundary>
  );
}

function Cause({ error }: { readonly error: unknown }): ReactNode {
  if (error instanceof Unreachable) return <Trans>The site cannot be reached</Trans>;
  return <Why error={error} />;
}

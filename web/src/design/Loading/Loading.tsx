// What is shown while something comes: nothing for a moment, then that it is coming.

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import "./Loading.css";

export function Loading(): ReactNode {
  return (
    <p className="loading" role="status">
      <Trans>Loading…</Trans>
    </p>
  );
}

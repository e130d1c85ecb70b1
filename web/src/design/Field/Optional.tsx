import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";

export function Optional(): ReactNode {
  return (
    <span className="quiet">
      {" "}
      <Trans>(optional)</Trans>
    </span>
  );
}

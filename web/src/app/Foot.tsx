import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { ThemeSwitch } from "~/app/ThemeSwitch";
import { Go } from "~/design/Go/Go";

export function Foot(): ReactNode {
  return (
    <footer className="foot screen-only">
      <p className="quiet small">
        <Trans>
          Tryeza is open: what is asked, what was said and what was answered can be read by
          everybody.
        </Trans>
      </p>
      <nav className="row small">
        <Go to="/statistics">
          <Trans>Annual statistics</Trans>
        </Go>
        <a href="/graphql">
          <Trans>For developers</Trans>
        </a>
        <ThemeSwitch />
      </nav>
    </footer>
  );
}

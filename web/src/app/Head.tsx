// The head of every page: where one is in the site, in which language, and as whom.

import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Menu as MenuIcon } from "lucide-react";
import type { ReactNode } from "react";
import { LanguageSwitch } from "~/app/LanguageSwitch";
import { useViewer } from "~/app/session";
import { route } from "~/design/Go/Go";
import { AccountMenu } from "./AccountMenu";
import { Mark } from "./Mark";

export function Head(): ReactNode {
  const viewer = useViewer();
  const { t } = useLingui();
  return (
    <header className="head screen-only">
      <Link {...route({ to: "/" })} className="wordmark">
        <Mark />
        Tryeza
      </Link>
      <details className="head-more">
        <summary>
          <MenuIcon aria-hidden="true" size={20} />
          <Trans>Menu</Trans>
        </summary>
        <div className="head-parts">
          <nav aria-label={t`Main`} className="head-nav">
            <Link {...route({ to: "/consultations" })}>
              <Trans>Consultations</Trans>
            </Link>
            <Link {...route({ to: "/groups" })}>
              <Trans>Groups</Trans>
            </Link>
            <Link {...route({ to: "/organisations" })}>
              <Trans>Organisations</Trans>
            </Link>
          </nav>
          <LanguageSwitch />
          <AccountMenu viewer={viewer} />
        </div>
      </details>
    </header>
  );
}

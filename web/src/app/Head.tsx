// The head of every page: where one is in the site, in which language, and as whom.

import { Trans, useLingui } from "@lingui/react/macro";
import { Menu as MenuIcon } from "lucide-react";
import type { ReactNode } from "react";
import { LanguageSwitch } from "~/app/LanguageSwitch";
import { useViewer } from "~/app/session";
import { Go } from "~/design/Go/Go";
import { AccountMenu } from "./AccountMenu";
import { HeadSearch } from "./HeadSearch";
import { Mark } from "./Mark";
import { Unfolding } from "./Unfolding";

export function Head(): ReactNode {
  const viewer = useViewer();
  const { t } = useLingui();
  return (
    <header className="head screen-only">
      <Go to="/" className="wordmark">
        <Mark />
        Tryeza
      </Go>
      <Unfolding className="head-more">
        <summary>
          <MenuIcon aria-hidden="true" size={20} />
          <Trans>Menu</Trans>
        </summary>
        <div className="head-parts">
          <nav aria-label={t`Main`} className="head-nav">
            <Go to="/consultations">
              <Trans>Consultations</Trans>
            </Go>
            <Go to="/groups">
              <Trans>Groups</Trans>
            </Go>
            <Go to="/organisations">
              <Trans>Organisations</Trans>
            </Go>
          </nav>
          <HeadSearch />
          <LanguageSwitch />
          <AccountMenu viewer={viewer} />
        </div>
      </Unfolding>
    </header>
  );
}

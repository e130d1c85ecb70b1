import { Trans } from "@lingui/react/macro";
import { useLocation } from "@tanstack/react-router";
import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import type { Viewer } from "~/app/session";
import { leaveSession } from "~/app/signingOut";
import { Button } from "~/design/Button/Button";
import { Go } from "~/design/Go/Go";
import { Unfolding } from "./Unfolding";

/** As whom one is here, and the ways that only they have. */
export function AccountMenu({ viewer }: { readonly viewer: Viewer | null }): ReactNode {
  const { pathname, searchStr } = useLocation();
  if (!viewer) {
    return (
      <Go
        to="/sign-in"
        search={{ to: pathname.endsWith("/sign-in") ? undefined : pathname + searchStr }}
        className="button plain"
      >
        <Trans>Sign in</Trans>
      </Go>
    );
  }
  return (
    <Unfolding className="account">
      <summary className="button plain">
        <span className="account-name">{viewer.person.name}</span>
        <ChevronDown aria-hidden="true" size={16} />
      </summary>
      <div className="account-menu">
        <Go to="/my">
          <Trans>My desk</Trans>
        </Go>
        {viewer.isSecretariat && (
          <Go to="/secretariat">
            <Trans>Secretariat</Trans>
          </Go>
        )}
        <Go to="/account">
          <Trans>My account</Trans>
        </Go>
        <Button look="quiet" onClick={() => void leaveSession(viewer.person.id)}>
          <Trans>Sign out</Trans>
        </Button>
      </div>
    </Unfolding>
  );
}

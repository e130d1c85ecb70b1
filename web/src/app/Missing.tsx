import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { ButtonLink } from "~/design/Button/Button";
import { Page } from "~/design/Page/Page";

/** There is nothing at this address, or nothing for this reader: the server does not say which. */
export function Missing(): ReactNode {
  const { t } = useLingui();
  return (
    <Page title={t`There is nothing here`} width="reading">
      <p>
        <Trans>
          The address is wrong, or what was here is not for you to see. If somebody sent you here,
          sign in with the account that they know you by.
        </Trans>
      </p>
      <div className="row">
        <ButtonLink look="main" to="/">
          <Trans>To the front page</Trans>
        </ButtonLink>
        <ButtonLink to="/sign-in" search={{ to: location.pathname + location.search }}>
          <Trans>Sign in</Trans>
        </ButtonLink>
      </div>
    </Page>
  );
}

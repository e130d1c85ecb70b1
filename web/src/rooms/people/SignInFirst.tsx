import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { ButtonLink } from "~/design/Button/Button";
import { Page } from "~/design/Page/Page";

/** What those see who opened a page that is for people who are signed in. */
export function SignInFirst(): ReactNode {
  const { t } = useLingui();
  return (
    <Page title={t`Sign in first`} width="reading">
      <p>
        <Trans>This page is yours alone: sign in, and you come back to it.</Trans>
      </p>
      <div className="row">
        <ButtonLink look="main" to="/sign-in" search={{ to: location.pathname + location.search }}>
          <Trans>Sign in</Trans>
        </ButtonLink>
      </div>
    </Page>
  );
}

import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Missing } from "~/app/Missing";
import { Why } from "~/app/Why";
import { Button, ButtonLink } from "~/design/Button/Button";
import { Page } from "~/design/Page/Page";
import { Refused, Unreachable } from "~/graph/failures";

interface FailureProps {
  readonly error: Error;
  readonly onRetry: () => void;
}

/** A page that could not be shown: what happened, why, and what to do next. */
export function Failure({ error, onRetry }: FailureProps): ReactNode {
  const { t } = useLingui();
  if (error instanceof Refused && error.code === "NOT_FOUND") return <Missing />;
  const needsSignIn = error instanceof Refused && error.code === "UNAUTHENTICATED";
  const isUnreachable = error instanceof Unreachable;
  return (
    <Page
      title={isUnreachable ? t`The site cannot be reached` : t`This cannot be shown`}
      width="reading"
    >
      <p>
        {isUnreachable ? (
          <Trans>
            Your connection is interrupted, or the site is being restarted. What you typed is kept
            on this device.
          </Trans>
        ) : (
          <Why error={error} />
        )}
      </p>
      <div className="row">
        {needsSignIn ? (
          <ButtonLink
            look="main"
            to="/sign-in"
            search={{ to: location.pathname + location.search }}
          >
            <Trans>Sign in</Trans>
          </ButtonLink>
        ) : (
          <Button
            look="main"
            onClick={() => {
              onRetry();
              location.reload();
            }}
          >
            <Trans>Try again</Trans>
          </Button>
        )}
        <ButtonLink to="/">
          <Trans>To the front page</Trans>
        </ButtonLink>
      </div>
    </Page>
  );
}

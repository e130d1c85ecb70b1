import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Missing } from "~/app/Missing";
import { Why } from "~/app/Why";
import { Button, ButtonLink } from "~/design/Button/Button";
import { Page } from "~/design/Page/Page";
import { Refused, Unreachable } from "~/graph/failures";

/** An address whose values do not fit leads to nothing, as on the pages that are served. */
const NOTHING_HERE: ReadonlySet<string> = new Set(["NOT_FOUND", "INVALID"]);

interface FailureProps {
  readonly error: Error;
  readonly onRetry: () => void;
}

/** A page that could not be shown: what happened, why, and what to do next. */
export function Failure({ error, onRetry }: FailureProps): ReactNode {
  const { t } = useLingui();
  if (error instanceof Refused && NOTHING_HERE.has(error.code)) return <Missing />;
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

// The ways in: a password, a link by mail, an account elsewhere; an account of one's own.

import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Search } from "~/app/page";
import { useViewer, type Viewer } from "~/app/session";
import { leaveSession } from "~/app/signingOut";
import { Button, ButtonAnchor } from "~/design/Button/Button";
import { Go } from "~/design/Go/Go";
import { Page } from "~/design/Page/Page";
import { Tabs } from "~/design/Tabs/Tabs";
import { addressAfter } from "./comingBack";
import { MailForm } from "./MailForm";
import { PasswordForm } from "./PasswordForm";
import { Providers } from "./Providers";
import { RegisterForm } from "./RegisterForm";
import { ShownAccounts } from "./ShownAccounts";
import "./SignInPage.css";

const TITLES: ReadonlyMap<string | undefined, MessageDescriptor> = new Map([
  ["account", msg`Open an account`],
  ["forgotten", msg`Forgotten password`],
]);

export default function SignInPage(): ReactNode {
  const { t, i18n } = useLingui();
  const viewer = useViewer();
  const search: Search = useSearch({ strict: false });
  const to = addressAfter(search["to"], i18n.locale);
  if (viewer) return <SignedIn person={viewer.person} to={to} />;
  const by = search["by"];
  const title = TITLES.get(by);
  const way = (by_: string | undefined) => ({
    to: "/sign-in",
    search: { to: search["to"], by: by_ },
  });
  return (
    <Page
      title={title ? i18n._(title) : t`Sign in`}
      width="reading"
      below={
        <Trans>
          To read, nobody needs an account. To comment, to endorse and to answer, one does.
        </Trans>
      }
    >
      <Tabs
        label={t`Ways in`}
        tabs={[
          { name: <Trans>Password</Trans>, ...way(undefined) },
          { name: <Trans>A link by e-mail</Trans>, ...way("link") },
          { name: <Trans>Open an account</Trans>, ...way("account") },
        ]}
      />
      {by === undefined && <ShownAccounts to={to} />}
      <div className="card stack">
        {by === "account" ? (
          <RegisterForm />
        ) : by === "link" || by === "forgotten" ? (
          <MailForm key={by} isForgotten={by === "forgotten"} />
        ) : (
          <>
            <PasswordForm onDone={() => location.assign(to)} />
            <Go {...way("forgotten")}>
              <Trans>I have forgotten my password</Trans>
            </Go>
          </>
        )}
      </div>
      <Providers to={to} />
    </Page>
  );
}

interface SignedInProps {
  readonly person: Viewer["person"];
  readonly to: string;
}

function SignedIn({ person, to }: SignedInProps): ReactNode {
  const { t } = useLingui();
  const { id, name } = person;
  return (
    <Page title={t`You are signed in`} width="reading">
      <p>
        <Trans>
          You are here as <strong>{name}</strong>.
        </Trans>
      </p>
      <div className="row">
        <ButtonAnchor look="main" href={to}>
          <Trans>Go on</Trans>
        </ButtonAnchor>
        <Button onClick={() => void leaveSession(id)}>
          <Trans>Sign out</Trans>
        </Button>
      </div>
    </Page>
  );
}

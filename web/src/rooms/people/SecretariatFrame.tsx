// What the pages of the secretariat have in common: their title, their places, who may be here.

import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useViewer } from "~/app/session";
import { ButtonLink } from "~/design/Button/Button";
import { Page } from "~/design/Page/Page";
import { Tabs } from "~/design/Tabs/Tabs";
import { SignInFirst } from "./SignInFirst";
import "./Secretariat.css";

interface SecretariatFrameProps {
  readonly below?: ReactNode;
  readonly children: ReactNode;
}

export function SecretariatFrame({ below, children }: SecretariatFrameProps): ReactNode {
  const { t } = useLingui();
  const viewer = useViewer();
  if (!viewer) return <SignInFirst />;
  if (!viewer.isSecretariat) return <NotForYou />;
  return (
    <Page
      title={t`Secretariat`}
      below={below}
      actions={
        <ButtonLink to="/documents/new">
          <Trans>Start a document</Trans>
        </ButtonLink>
      }
    >
      <Tabs
        label={t`Secretariat`}
        tabs={[
          { name: <Trans>Organisations</Trans>, to: "/secretariat" },
          { name: <Trans>People</Trans>, to: "/secretariat/people" },
          { name: <Trans>Groups</Trans>, to: "/secretariat/groups" },
          { name: <Trans>Consultations</Trans>, to: "/secretariat/consultations" },
          { name: <Trans>Rules</Trans>, to: "/secretariat/rules" },
          { name: <Trans>Days off</Trans>, to: "/secretariat/holidays" },
        ]}
      />
      {children}
    </Page>
  );
}

function NotForYou(): ReactNode {
  const { t } = useLingui();
  return (
    <Page title={t`This is the secretariat's place`} width="reading">
      <p>
        <Trans>
          Only members of the secretariat work here. What waits for you is on your own desk.
        </Trans>
      </p>
      <div className="row">
        <ButtonLink look="main" to="/my">
          <Trans>My desk</Trans>
        </ButtonLink>
      </div>
    </Page>
  );
}

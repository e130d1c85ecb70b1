// One's own account: who one is here, how one comes in, what is kept, and how to go.

import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, usePreloadedQuery } from "react-relay";
import type { PageProps } from "~/app/page";
import { ButtonLink } from "~/design/Button/Button";
import { Page } from "~/design/Page/Page";
import type { AccountPageQuery } from "./__generated__/AccountPageQuery.graphql";
import { Clients } from "./Clients";
import { Consents } from "./Consents";
import { EmailForm } from "./EmailForm";
import { Erasure } from "./Erasure";
import { Identities } from "./Identities";
import { MyData } from "./MyData";
import { NewPasswordForm } from "./NewPasswordForm";
import { ProfileForm } from "./ProfileForm";
import { Sessions } from "./Sessions";
import "./AccountPage.css";

export const query = graphql`
  query AccountPageQuery {
    viewer {
      person {
        id
        email
        ...ProfileForm_person
      }
    }
  }
`;

export default function AccountPage({ queryRef }: PageProps<AccountPageQuery>): ReactNode {
  const { t } = useLingui();
  const { viewer } = usePreloadedQuery<AccountPageQuery>(query, queryRef);
  if (!viewer) return <SignInFirst />;
  const email = viewer.person.email ?? "";
  return (
    <Page title={t`My account`} width="reading" below={email}>
      <ProfileForm person={viewer.person} />
      <NewPasswordForm email={email} />
      <EmailForm />
      <Sessions />
      <Identities />
      <Clients />
      <Consents />
      <MyData />
      <Erasure email={email} />
    </Page>
  );
}

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

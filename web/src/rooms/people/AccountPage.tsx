// One's own account: who one is here, how one comes in, what is kept, and how to go.

import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, usePreloadedQuery } from "react-relay";
import type { PageProps } from "~/app/page";
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
import { SignInFirst } from "./SignInFirst";
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
      <Erasure email={email} personId={viewer.person.id} />
    </Page>
  );
}

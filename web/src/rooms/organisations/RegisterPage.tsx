// Registering one's organisation: the secretariat verifies it afterwards.

import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, usePreloadedQuery } from "react-relay";
import type { Asked, PageProps } from "~/app/page";
import { useViewer } from "~/app/session";
import { Button } from "~/design/Button/Button";
import { TextField } from "~/design/Field/Field";
import { address } from "~/design/Go/Go";
import { Notice, TroubleNotice } from "~/design/Notice/Notice";
import { Page } from "~/design/Page/Page";
import { useAct } from "~/graph/act";
import { useKept } from "~/graph/keeping";
import { Form } from "~/rooms/people/Form";
import { SignInFirst } from "~/rooms/people/SignInFirst";
import type { RegisterPageMutation } from "./__generated__/RegisterPageMutation.graphql";
import type { RegisterPageQuery } from "./__generated__/RegisterPageQuery.graphql";
import { OrganisationFields } from "./OrganisationFields";
import { asInput, NEW_ORGANISATION } from "./organisationForm";

export const rooms = ["people"];

export const query = graphql`
  query RegisterPageQuery($language: Language!) {
    fieldsOfActivity {
      key
      name(language: $language)
    }
  }
`;

export const variables = ({ language }: Asked): object => ({ language });

export default function RegisterPage({ queryRef }: PageProps<RegisterPageQuery>): ReactNode {
  const { t } = useLingui();
  const viewer = useViewer();
  const { fieldsOfActivity } = usePreloadedQuery<RegisterPageQuery>(query, queryRef);
  if (!viewer) return <SignInFirst />;
  return (
    <Page
      title={t`Register an organisation`}
      width="reading"
      crumbs={[{ name: <Trans>Organisations</Trans>, to: "/organisations" }]}
      below={<Trans>You become the first who speaks for it.</Trans>}
    >
      <Notice>
        <Trans>
          The secretariat compares it with the public register and verifies it. Until then only its
          own people and the secretariat see it, and it can discuss inside.
        </Trans>
      </Notice>
      <RegisterForm fields={fieldsOfActivity} />
    </Page>
  );
}

interface RegisterFormProps {
  readonly fields: RegisterPageQuery["response"]["fieldsOfActivity"];
}

function RegisterForm({ fields }: RegisterFormProps): ReactNode {
  const kept = useKept("organisation to be registered", { ...NEW_ORGANISATION, function: "" });
  const words = kept.value;
  const register = useAct<RegisterPageMutation>(graphql`
    mutation RegisterPageMutation($input: RegisterOrganisationInput!) {
      registerOrganisation(input: $input) {
        __typename
        ... on RegisterOrganisationSuccess {
          organisation {
            id
            slug
          }
        }
        ... on Problem {
          message
        }
        ... on InvalidProblem {
          fields {
            path
            message
          }
        }
      }
    }
  `);
  async function send(): Promise<void> {
    const does = words.function.trim();
    const { done } = await register.run({ ...asInput(words), ...(does ? { function: does } : {}) });
    if (!done?.organisation) return;
    await kept.forget();
    // Whoever registers speaks for it from now on: the session is read anew.
    const params = { slug: done.organisation.slug };
    location.assign(address({ to: "/organisations/$slug", params }));
  }
  return (
    <Form onSend={send}>
      <OrganisationFields
        words={words}
        onChange={(changed) => kept.set({ ...words, ...changed })}
        fields={fields}
        trouble={register.trouble}
        fixed={[]}
      />
      <TextField
        label={<Trans>What you do there</Trans>}
        isOptional
        value={words.function}
        wrong={register.trouble?.fields["function"]}
        onChange={(event) => kept.set({ ...words, function: event.target.value })}
      />
      <TroubleNotice trouble={register.trouble} />
      <div className="row">
        <Button type="submit" look="main" isBusy={register.isRunning}>
          <Trans>Register</Trans>
        </Button>
      </div>
    </Form>
  );
}

import { Trans } from "@lingui/react/macro";
import { useRouter } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { graphql } from "react-relay";
import { type GraphLanguage, inGraph, LANGUAGES, NAMES } from "~/app/languages";
import { Button } from "~/design/Button/Button";
import { SelectField, TextField } from "~/design/Field/Field";
import { TroubleNotice } from "~/design/Notice/Notice";
import { say } from "~/design/Toast/Toasts";
import { useAct } from "~/graph/act";
import type { InviteFormMutation } from "./__generated__/InviteFormMutation.graphql";
import { Form } from "./Form";

/** A mail with a link goes out, by which the person opens the account. */
export function InviteForm(): ReactNode {
  const router = useRouter();
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [language, setLanguage] = useState<string>("ALBANIAN");
  const { run, isRunning, trouble } = useAct<InviteFormMutation>(graphql`
    mutation InviteFormMutation($input: InvitePersonInput!) {
      invitePerson(input: $input) {
        __typename
        ... on InvitePersonSuccess {
          person {
            ...PersonLine_person
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
    const { done } = await run({ name, email, language: language as GraphLanguage });
    if (!done) return;
    say(
      <Trans>
        {name} is invited, if there was no account at {email} yet.
      </Trans>,
    );
    setName("");
    setEmail("");
    await router.invalidate();
  }

  return (
    <Form onSend={send}>
      <TextField
        label={<Trans>Name and surname</Trans>}
        required
        maxLength={120}
        wrong={trouble?.fields["name"]}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <TextField
        label={<Trans>E-mail address</Trans>}
        type="email"
        required
        wrong={trouble?.fields["email"]}
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <SelectField
        label={<Trans>Language of the invitation</Trans>}
        value={language}
        onChoose={setLanguage}
        options={LANGUAGES.map((each) => ({ value: inGraph(each), name: NAMES[each] }))}
      />
      <TroubleNotice trouble={trouble} />
      <div className="row">
        <Button type="submit" isBusy={isRunning}>
          <Trans>Invite</Trans>
        </Button>
      </div>
    </Form>
  );
}

import { Trans } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { graphql, useFragment } from "react-relay";
import { fromGraph, type GraphLanguage, inGraph, LANGUAGES, NAMES } from "~/app/languages";
import { Button } from "~/design/Button/Button";
import { SelectField, TextField } from "~/design/Field/Field";
import { TroubleNotice } from "~/design/Notice/Notice";
import { Section } from "~/design/Page/Page";
import { say } from "~/design/Toast/Toasts";
import { useAct } from "~/graph/act";
import type { ProfileForm_person$key } from "./__generated__/ProfileForm_person.graphql";
import type { ProfileFormMutation } from "./__generated__/ProfileFormMutation.graphql";
import { Form } from "./Form";

/** The name as it stands in public, and the language of the mails; that of the screens is chosen above. */
export function ProfileForm(props: { readonly person: ProfileForm_person$key }): ReactNode {
  const person = useFragment(
    graphql`
      fragment ProfileForm_person on Person {
        id
        name
        language
        revision
      }
    `,
    props.person,
  );
  const [name, setName] = useState(person.name);
  const [language, setLanguage] = useState<string>(person.language ?? "ALBANIAN");
  const { run, isRunning, trouble } = useAct<ProfileFormMutation>(graphql`
    mutation ProfileFormMutation($input: EditProfileInput!) {
      editProfile(input: $input) {
        __typename
        ... on EditProfileSuccess {
          person {
            ...ProfileForm_person
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
    const { revision, id: personId } = person;
    const { done } = await run({
      personId,
      revision,
      name,
      language: language as GraphLanguage,
    });
    if (done) say(<Trans>Saved.</Trans>);
  }

  return (
    <Section title={<Trans>Name and language</Trans>}>
      <Form onSend={send}>
        <TextField
          label={<Trans>Name and surname</Trans>}
          help={<Trans>As it stands beside what you say in public.</Trans>}
          autoComplete="name"
          required
          maxLength={120}
          wrong={trouble?.fields["name"]}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <SelectField
          label={<Trans>Language of our mails to you</Trans>}
          value={language}
          onChoose={setLanguage}
          options={LANGUAGES.map((each) => ({ value: inGraph(each), name: NAMES[each] }))}
          lang={fromGraph(language)}
        />
        <TroubleNotice trouble={trouble} />
        <div className="row">
          <Button type="submit" isBusy={isRunning}>
            <Trans>Save</Trans>
          </Button>
        </div>
      </Form>
    </Section>
  );
}

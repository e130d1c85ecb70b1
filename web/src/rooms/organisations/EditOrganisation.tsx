import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { useReload } from "~/app/page";
import { Button } from "~/design/Button/Button";
import { TroubleNotice } from "~/design/Notice/Notice";
import { say } from "~/design/Toast/Toasts";
import { useAct } from "~/graph/act";
import { useKept } from "~/graph/keeping";
import { Form } from "~/rooms/people/Form";
import type { EditOrganisation_fields$key } from "./__generated__/EditOrganisation_fields.graphql";
import type { EditOrganisation_organisation$key } from "./__generated__/EditOrganisation_organisation.graphql";
import type { EditOrganisationMutation } from "./__generated__/EditOrganisationMutation.graphql";
import { OrganisationFields } from "./OrganisationFields";
import { asInput, type OrganisationWords, wordsOf } from "./organisationForm";

interface Begun {
  readonly words: OrganisationWords;
  readonly revision: number;
}

interface EditOrganisationProps {
  readonly organisation: EditOrganisation_organisation$key;
  readonly fields: EditOrganisation_fields$key;
  readonly onDone: () => void;
}

/** What is said of an organisation, changed by its own people or the secretariat. */
export default function EditOrganisation({ onDone, ...props }: EditOrganisationProps): ReactNode {
  const reload = useReload();
  const fields = useFragment(
    graphql`
      fragment EditOrganisation_fields on FieldOfActivity
      @relay(plural: true)
      @argumentDefinitions(language: { type: "Language" }) {
        key
        name(language: $language)
      }
    `,
    props.fields,
  );
  const organisation = useFragment(
    graphql`
      fragment EditOrganisation_organisation on Organisation {
        id
        revision
        kind
        shortName
        registrationNumber
        roleMailbox
        website
        fieldsOfActivity {
          key
        }
        availableLanguages
        viewerCannotEditIdentityReasons
        sq: name(language: ALBANIAN)
        sr: name(language: SERBIAN)
        en: name(language: ENGLISH)
        aboutSq: about(language: ALBANIAN) {
          source
        }
        aboutSr: about(language: SERBIAN) {
          source
        }
        aboutEn: about(language: ENGLISH) {
          source
        }
      }
    `,
    props.organisation,
  );
  const edit = useAct<EditOrganisationMutation>(graphql`
    mutation EditOrganisationMutation($input: EditOrganisationInput!) {
      editOrganisation(input: $input) {
        __typename
        ... on EditOrganisationSuccess {
          organisation {
            id
            ...EditOrganisation_organisation
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
  const { id, revision, viewerCannotEditIdentityReasons: fixed } = organisation;
  // With the revision on which they were begun: what another saved meanwhile is not overwritten.
  const kept = useKept<Begun>(`organisation ${id}`, { words: wordsOf(organisation), revision });
  const { words } = kept.value;

  async function send(): Promise<void> {
    const { kind, name, shortName, registrationNumber, ...others } = asInput(words);
    const identity = { kind, name, shortName, registrationNumber };
    const begunOn = kept.value.revision;
    const input = {
      organisationId: id,
      revision: begunOn,
      ...others,
      ...(fixed.length ? {} : identity),
    };
    const { done } = await edit.run(input as Parameters<typeof edit.run>[0]);
    if (!done) return;
    await kept.forget();
    say(<Trans>Saved</Trans>);
    void reload();
    onDone();
  }
  return (
    <Form onSend={send}>
      <OrganisationFields
        words={words}
        onChange={(changed) => kept.set({ ...kept.value, words: changed })}
        fields={fields}
        trouble={edit.trouble}
        fixed={fixed}
      />
      <TroubleNotice trouble={edit.trouble} />
      <div className="row tight">
        <Button type="submit" look="main" isBusy={edit.isRunning}>
          <Trans>Save</Trans>
        </Button>
        <Button onClick={() => void kept.forget().then(onDone)}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </Form>
  );
}

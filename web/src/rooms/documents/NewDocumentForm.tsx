// What a new document is, who proposes it and who drafts it.

import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { graphql, useFragment } from "react-relay";
import { Button } from "~/design/Button/Button";
import { SelectField, TextField } from "~/design/Field/Field";
import { route } from "~/design/Go/Go";
import { TroubleNotice } from "~/design/Notice/Notice";
import { useAct } from "~/graph/act";
import { useKept } from "~/graph/keeping";
import { Form } from "~/rooms/people/Form";
import { given, NO_TEXTS, Texts } from "~/rooms/people/Texts";
import { DRAFT_KINDS, useSaying } from "~/words/vocabulary";
import type { NewDocumentForm_viewer$key } from "./__generated__/NewDocumentForm_viewer.graphql";
import type { NewDocumentFormMutation } from "./__generated__/NewDocumentFormMutation.graphql";

type Kind = NewDocumentFormMutation["variables"]["input"]["kind"];

export function NewDocumentForm(props: { readonly viewer: NewDocumentForm_viewer$key }): ReactNode {
  const { t } = useLingui();
  const say = useSaying();
  const navigate = useNavigate();
  const viewer = useFragment(
    graphql`
      fragment NewDocumentForm_viewer on Viewer
      @argumentDefinitions(language: { type: "Language" }) {
        mayCreateDocuments
        mayCreateDocumentsFor {
          id
          name(language: $language)
        }
        mayCreateDocumentsIn {
          id
          name(language: $language)
        }
      }
    `,
    props.viewer,
  );
  const groups = viewer.mayCreateDocumentsIn;
  const organisations = viewer.mayCreateDocumentsFor;
  const [kind, setKind] = useState<string>("NORMATIVE_ACT");
  const title = useKept("title of a new document", NO_TEXTS, t`New document`);
  const [groupId, setGroupId] = useState(groups[0]?.id ?? "");
  const [organisationId, setOrganisationId] = useState(
    groups.length === 0 ? (organisations[0]?.id ?? "") : "",
  );
  const [actType, setActType] = useState("");
  const { run, isRunning, trouble } = useAct<NewDocumentFormMutation>(graphql`
    mutation NewDocumentFormMutation($input: CreateDocumentInput!) {
      createDocument(input: $input) {
        __typename
        ... on CreateDocumentSuccess {
          document {
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
    const { done } = await run({
      kind: kind as Kind,
      title: given(title.value),
      groupId: groupId || null,
      proposingOrganisationId: organisationId || null,
      actType: actType || null,
    });
    if (!done?.document) return;
    await title.forget();
    const params = { slug: done.document.slug };
    await navigate(route({ to: "/documents/$slug/new-version", params }) as object);
  }
  const none = { value: "", name: t`nobody` };
  return (
    <Form onSend={send}>
      <SelectField
        label={<Trans>Kind</Trans>}
        value={kind}
        onChoose={setKind}
        options={Object.keys(DRAFT_KINDS).map((value) => ({
          value,
          name: say(DRAFT_KINDS, value),
        }))}
      />
      <Texts
        label={t`Title`}
        texts={title.value}
        onChange={title.set}
        wrong={trouble?.fields["title"]}
      />
      {groups.length > 0 && (
        <SelectField
          label={<Trans>Drafted by the group</Trans>}
          value={groupId}
          wrong={trouble?.fields["groupId"]}
          onChoose={setGroupId}
          options={[none, ...groups.map(({ id, name }) => ({ value: id, name }))]}
        />
      )}
      {organisations.length > 0 && (
        <SelectField
          label={<Trans>Proposed by</Trans>}
          value={organisationId}
          wrong={trouble?.fields["proposingOrganisationId"]}
          onChoose={setOrganisationId}
          options={[none, ...organisations.map(({ id, name }) => ({ value: id, name }))]}
        />
      )}
      <TextField
        isOptional
        label={<Trans>Type of act</Trans>}
        help={<Trans>As the institution calls it: law, regulation, strategy.</Trans>}
        value={actType}
        onChange={(event) => setActType(event.target.value)}
      />
      <TroubleNotice trouble={trouble} />
      <div>
        <Button look="main" type="submit" isBusy={isRunning}>
          <Trans>Enter, and upload the text</Trans>
        </Button>
      </div>
    </Form>
  );
}

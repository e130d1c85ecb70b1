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

const UNDECIDED = "?";

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
  const [groupId, setGroupId] = useState(() => onlyOne(groups));
  const [organisationId, setOrganisationId] = useState(() =>
    groups.length === 0 ? onlyOne(organisations) : "",
  );
  const [isLacking, setIsLacking] = useState(false);
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
    const isUndecided = [groupId, organisationId].includes(UNDECIDED);
    setIsLacking(isUndecided);
    if (isUndecided) return;
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
  /** What is to be chosen; nothing is, until somebody chooses. */
  function choices(chosen: string, of: readonly Named[]) {
    const named = of.map(({ id, name }) => ({ value: id, name }));
    const none = { value: "", name: t`nobody` };
    return [
      ...(chosen === UNDECIDED ? [{ value: UNDECIDED, name: t`choose…` }] : []),
      none,
      ...named,
    ];
  }
  function lacking(chosen: string): string | undefined {
    return isLacking && chosen === UNDECIDED ? t`Choose, or choose nobody.` : undefined;
  }
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
          wrong={lacking(groupId) ?? trouble?.fields["groupId"]}
          onChoose={setGroupId}
          options={choices(groupId, groups)}
        />
      )}
      {organisations.length > 0 && (
        <SelectField
          label={<Trans>Proposed by</Trans>}
          value={organisationId}
          wrong={lacking(organisationId) ?? trouble?.fields["proposingOrganisationId"]}
          onChoose={setOrganisationId}
          options={choices(organisationId, organisations)}
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

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The only one there is; of several, none is chosen for anybody. */
function onlyOne(of: readonly Named[]): string {
  const [first, ...others] = of;
  if (!first) return "";
  return others.length === 0 ? first.id : UNDECIDED;
}

import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { graphql, useFragment } from "react-relay";
import { useReload } from "~/app/page";
import { Button } from "~/design/Button/Button";
import { CheckField, TextField } from "~/design/Field/Field";
import { TroubleNotice } from "~/design/Notice/Notice";
import { say } from "~/design/Toast/Toasts";
import { useAct } from "~/graph/act";
import { useKept } from "~/graph/keeping";
import { namesOf, withoutStandIns } from "~/rooms/organisations/organisationForm";
import { Form } from "~/rooms/people/Form";
import { given, Texts } from "~/rooms/people/Texts";
import type { EditGroup_group$key } from "./__generated__/EditGroup_group.graphql";
import type { EditGroupMutation } from "./__generated__/EditGroupMutation.graphql";

interface EditGroupProps {
  readonly group: EditGroup_group$key;
  readonly onClose: () => void;
}

/** The name, the mandate and the objective of a group, and who sees it. */
export function EditGroup({ onClose, ...props }: EditGroupProps): ReactNode {
  const { t } = useLingui();
  const reload = useReload();
  const group = useFragment(
    graphql`
      fragment EditGroup_group on Group {
        id
        revision
        objective
        isPublic
        availableLanguages
        sq: name(language: ALBANIAN)
        sr: name(language: SERBIAN)
        en: name(language: ENGLISH)
        mandateSq: mandate(language: ALBANIAN) {
          source
        }
        mandateSr: mandate(language: SERBIAN) {
          source
        }
        mandateEn: mandate(language: ENGLISH) {
          source
        }
      }
    `,
    props.group,
  );
  const { mandateSq, mandateSr, mandateEn } = group;
  // With the revision on which it was begun: what another saved meanwhile is not overwritten.
  const mandate = useKept(`mandate of ${group.id}`, {
    texts: withoutStandIns(
      mandateSq?.source ?? "",
      mandateSr?.source ?? "",
      mandateEn?.source ?? "",
    ),
    revision: group.revision,
  });
  const [name, setName] = useState(() => namesOf(group));
  const [objective, setObjective] = useState(group.objective ?? "");
  const [isPublic, setIsPublic] = useState(group.isPublic);
  const edit = useAct<EditGroupMutation>(graphql`
    mutation EditGroupMutation($input: EditGroupInput!) {
      editGroup(input: $input) {
        __typename
        ... on EditGroupSuccess {
          group {
            id
            ...EditGroup_group
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
    const { done } = await edit.run({
      groupId: group.id,
      revision: mandate.value.revision,
      name: given(name),
      mandate: given(mandate.value.texts),
      objective: objective.trim() || null,
      isPublic,
    });
    if (!done) return;
    await mandate.forget();
    say(<Trans>Saved</Trans>);
    void reload();
    onClose();
  }
  return (
    <div className="card">
      <Form onSend={send}>
        <Texts
          label={t`Name of the group`}
          texts={name}
          onChange={setName}
          wrong={edit.trouble?.fields["name"]}
        />
        <Texts
          label={t`Mandate`}
          isLong
          texts={mandate.value.texts}
          onChange={(texts) => mandate.set({ ...mandate.value, texts })}
          wrong={edit.trouble?.fields["mandate"]}
        />
        <TextField
          label={<Trans>Strategic objective</Trans>}
          isOptional
          value={objective}
          wrong={edit.trouble?.fields["objective"]}
          onChange={(event) => setObjective(event.target.value)}
        />
        <CheckField
          label={<Trans>Everyone may see it and who sits in it</Trans>}
          checked={isPublic}
          onCheck={setIsPublic}
        />
        <TroubleNotice trouble={edit.trouble} />
        <div className="row tight">
          <Button type="submit" look="main" isBusy={edit.isRunning}>
            <Trans>Save</Trans>
          </Button>
          <Button onClick={() => void mandate.forget().then(onClose)}>
            <Trans>Cancel</Trans>
          </Button>
        </div>
      </Form>
    </div>
  );
}

import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { graphql, useFragment } from "react-relay";
import { Button } from "~/design/Button/Button";
import { CheckField, SelectField, TextField } from "~/design/Field/Field";
import { address } from "~/design/Go/Go";
import { TroubleNotice } from "~/design/Notice/Notice";
import { useAct } from "~/graph/act";
import { useKept } from "~/graph/keeping";
import { GROUP_KINDS, useSaying } from "~/words/vocabulary";
import type { FoundForm_kinds$key } from "./__generated__/FoundForm_kinds.graphql";
import type { FoundForm_parents$key } from "./__generated__/FoundForm_parents.graphql";
import type { FoundFormMutation } from "./__generated__/FoundFormMutation.graphql";
import { Form } from "./Form";
import { given, NO_TEXTS, Texts } from "./Texts";

interface FoundFormProps {
  readonly kinds: FoundForm_kinds$key;
  readonly parents: FoundForm_parents$key;
  /** The group inside which it is founded, where that is settled. */
  readonly parentId?: string;
}

type Kind = FoundFormMutation["variables"]["input"]["kind"];

/** What a new group is, why it is there, and in which it lies, as its kind demands. */
export function FoundForm(props: FoundFormProps): ReactNode {
  const { t } = useLingui();
  const say = useSaying();
  const navigate = useNavigate();
  const kinds = useFragment(
    graphql`
      fragment FoundForm_kinds on GroupFeatures @relay(plural: true) {
        kind
        parents
        needsParent
        startsPublic
      }
    `,
    props.kinds,
  );
  const groups = useFragment(
    graphql`
      fragment FoundForm_parents on Group
      @relay(plural: true)
      @argumentDefinitions(language: { type: "Language" }) {
        id
        kind
        name(language: $language)
      }
    `,
    props.parents,
  );
  const [kind, setKind] = useState<string>(kinds[0]?.kind ?? "WORKING");
  const [parentId, setParentId] = useState(props.parentId ?? "");
  const [name, setName] = useState(NO_TEXTS);
  const mandate = useKept("mandate of a new group", NO_TEXTS);
  const [isPublic, setIsPublic] = useState<boolean>();
  const [until, setUntil] = useState("");
  const { run, isRunning, trouble } = useAct<FoundFormMutation>(graphql`
    mutation FoundFormMutation($input: FoundGroupInput!) {
      foundGroup(input: $input) {
        __typename
        ... on FoundGroupSuccess {
          group {
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
  const features = kinds.find((each) => each.kind === kind);
  const parents = groups.filter((group) => features?.parents.includes(group.kind));

  async function send(): Promise<void> {
    const { done } = await run({
      kind: kind as Kind,
      name: given(name),
      mandate: given(mandate.value),
      isPublic: isPublic ?? features?.startsPublic ?? true,
      ...(parentId ? { parentId } : {}),
      ...(until ? { until } : {}),
    });
    if (!done?.group) return;
    await mandate.forget();
    const params = { slug: done.group.slug };
    await navigate({ href: address({ to: "/groups/$slug", params }), reloadDocument: true });
  }

  return (
    <Form onSend={send}>
      <SelectField
        label={<Trans>Kind</Trans>}
        value={kind}
        onChoose={(value) => {
          setKind(value);
          setParentId(props.parentId ?? "");
          setIsPublic(undefined);
        }}
        options={kinds.map((each) => ({ value: each.kind, name: say(GROUP_KINDS, each.kind) }))}
      />
      {features && features.parents.length > 0 && (
        <SelectField
          label={<Trans>Inside of</Trans>}
          isOptional={!features.needsParent}
          required={features.needsParent}
          wrong={trouble?.fields["parentId"]}
          value={parentId}
          onChoose={setParentId}
          options={[
            { value: "", name: t`– none –` },
            ...parents.map((group) => ({ value: group.id, name: group.name })),
          ]}
        />
      )}
      <Texts
        label={t`Name of the group`}
        texts={name}
        onChange={setName}
        wrong={trouble?.fields["name"]}
      />
      <Texts
        label={t`Mandate`}
        isLong
        texts={mandate.value}
        onChange={mandate.set}
        wrong={trouble?.fields["mandate"]}
      />
      <TextField
        label={<Trans>Last day of its term</Trans>}
        isOptional
        type="date"
        wrong={trouble?.fields["until"]}
        value={until}
        onChange={(event) => setUntil(event.target.value)}
      />
      <CheckField
        label={<Trans>Everyone may see it and who sits in it</Trans>}
        checked={isPublic ?? features?.startsPublic ?? true}
        onCheck={setIsPublic}
      />
      <TroubleNotice trouble={trouble} />
      <div className="row">
        <Button type="submit" look="main" isBusy={isRunning}>
          <Trans>Found the group</Trans>
        </Button>
      </div>
    </Form>
  );
}

// What is needed to begin preparing a consultation; all else follows on its own page.

import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { graphql, useFragment } from "react-relay";
import { Button } from "~/design/Button/Button";
import { SelectField } from "~/design/Field/Field";
import { route } from "~/design/Go/Go";
import { TroubleNotice } from "~/design/Notice/Notice";
import { useAct } from "~/graph/act";
import { useKept } from "~/graph/keeping";
import { Form } from "~/rooms/people/Form";
import { given, NO_TEXTS, Texts } from "~/rooms/people/Texts";
import type { NewConsultationForm_document$key } from "./__generated__/NewConsultationForm_document.graphql";
import type { NewConsultationForm_viewer$key } from "./__generated__/NewConsultationForm_viewer.graphql";
import type { NewConsultationFormMutation } from "./__generated__/NewConsultationFormMutation.graphql";
import { type Kind, KindChoice } from "./KindChoice";
import { useVersionNames } from "./versionNames";

interface NewConsultationFormProps {
  readonly document: NewConsultationForm_document$key;
  readonly viewer: NewConsultationForm_viewer$key;
  /** The number of the version to begin with. */
  readonly version?: number;
}

export function NewConsultationForm(props: NewConsultationFormProps): ReactNode {
  const { t } = useLingui();
  const navigate = useNavigate();
  const nameOf = useVersionNames();
  const { mandates } = useFragment(
    graphql`
      fragment NewConsultationForm_viewer on Viewer
      @argumentDefinitions(language: { type: "Language" }) {
        mandates {
          organisation {
            id
            name(language: $language)
          }
        }
      }
    `,
    props.viewer,
  );
  const document = useFragment(
    graphql`
      fragment NewConsultationForm_document on Document
      @argumentDefinitions(language: { type: "Language" }) {
        id
        title(language: $language)
        versions {
          id
          number
          label
          publishedAt
        }
      }
    `,
    props.document,
  );
  const versions = [...document.versions].reverse();
  const first =
    versions.find(({ number }) => number === props.version) ??
    versions.find(({ publishedAt }) => publishedAt) ??
    versions[0];
  const [versionId, setVersionId] = useState(first?.id ?? "");
  const [kind, setKind] = useState<Kind>("PUBLIC");
  const [organisationId, setOrganisationId] = useState(mandates[0]?.organisation.id ?? "");
  const about = t`A consultation on: ${document.title}`;
  const title = useKept(`title of a consultation on ${document.id}`, NO_TEXTS, about);
  const { run, isRunning, trouble } = useAct<NewConsultationFormMutation>(graphql`
    mutation NewConsultationFormMutation($input: PrepareConsultationInput!) {
      prepareConsultation(input: $input) {
        __typename
        ... on PrepareConsultationSuccess {
          consultation {
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
      versionId,
      kind,
      title: given(title.value),
      forOrganisationId: organisationId || null,
    });
    if (!done?.consultation) return;
    await title.forget();
    const params = { slug: done.consultation.slug };
    await navigate(route({ to: "/consultations/$slug/desk/opening", params }) as object);
  }
  return (
    <Form onSend={send}>
      <SelectField
        label={<Trans>Version that is asked about</Trans>}
        value={versionId}
        wrong={trouble?.fields["versionId"]}
        onChoose={setVersionId}
        options={versions.map((version) => ({ value: version.id, name: nameOf(version) }))}
      />
      <KindChoice value={kind} onChoose={setKind} />
      <Texts
        label={t`Title of the consultation`}
        texts={title.value}
        wrong={trouble?.fields["title"]}
        onChange={title.set}
      />
      {mandates.length > 0 && (
        <SelectField
          label={<Trans>I coordinate it for</Trans>}
          value={organisationId}
          wrong={trouble?.fields["forOrganisationId"]}
          onChoose={setOrganisationId}
          options={[
            ...mandates.map(({ organisation }) => ({
              value: organisation.id,
              name: organisation.name,
            })),
            { value: "", name: t`no organisation` },
          ]}
        />
      )}
      <TroubleNotice trouble={trouble} />
      <div>
        <Button look="main" type="submit" isBusy={isRunning}>
          <Trans>Go on</Trans>
        </Button>
      </div>
    </Form>
  );
}

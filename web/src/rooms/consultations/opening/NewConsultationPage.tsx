// Prepares a consultation: on which document, about which version, who is asked.

import { Trans, useLingui } from "@lingui/react/macro";
import { useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { graphql, usePreloadedQuery } from "react-relay";
import { type Asked, type PageProps, type Search, useTitle } from "~/app/page";
import { ButtonLink } from "~/design/Button/Button";
import { Empty } from "~/design/Empty/Empty";
import { Page } from "~/design/Page/Page";
import { SignInFirst } from "~/rooms/people/SignInFirst";
import type { NewConsultationPageQuery } from "./__generated__/NewConsultationPageQuery.graphql";
import { ChooseDocument } from "./ChooseDocument";
import { NewConsultationForm } from "./NewConsultationForm";

export const query = graphql`
  query NewConsultationPageQuery(
    $document: String!
    $hasDocument: Boolean!
    $language: Language!
  ) {
    viewer {
      drafts {
        id
        ...ChooseDocument_document @arguments(language: $language)
      }
      ...NewConsultationForm_viewer @arguments(language: $language)
    }
    document(slug: $document) @include(if: $hasDocument) {
      id
      slug
      title(language: $language)
      viewerCanPrepareConsultation
      versions {
        id
      }
      ...NewConsultationForm_document @arguments(language: $language)
    }
  }
`;

export const variables = ({ search, language }: Asked): object => ({
  document: search["document"] ?? "",
  hasDocument: search["document"] !== undefined,
  language,
});

export const rooms = ["people", "opening"];

export default function NewConsultationPage({
  queryRef,
}: PageProps<NewConsultationPageQuery>): ReactNode {
  const { t } = useLingui();
  const search: Search = useSearch({ strict: false });
  const { viewer, document } = usePreloadedQuery<NewConsultationPageQuery>(query, queryRef);
  useTitle(t`Prepare a consultation`);
  if (!viewer) return <SignInFirst />;
  return (
    <Page
      title={t`Prepare a consultation`}
      width="reading"
      {...(document && {
        crumbs: [{ name: document.title, to: "/documents/$slug", params: { slug: document.slug } }],
      })}
      below={
        <Trans>Nobody else sees it before you open it; what the rules ask for comes next.</Trans>
      }
    >
      {!document && <ChooseDocument documents={viewer.drafts} />}
      {document &&
        (document.viewerCanPrepareConsultation && document.versions.length > 0 ? (
          <NewConsultationForm
            viewer={viewer}
            document={document}
            {...(search["version"] && { version: Number(search["version"]) })}
          />
        ) : (
          <CannotPrepare slug={document.slug} hasVersion={document.versions.length > 0} />
        ))}
    </Page>
  );
}

interface CannotProps {
  readonly slug: string;
  readonly hasVersion: boolean;
}

function CannotPrepare({ slug, hasVersion }: CannotProps): ReactNode {
  return (
    <Empty
      title={
        hasVersion ? (
          <Trans>You cannot prepare a consultation on this document</Trans>
        ) : (
          <Trans>The document has no version yet</Trans>
        )
      }
      action={
        <ButtonLink to="/documents/$slug" params={{ slug }}>
          <Trans>To the document</Trans>
        </ButtonLink>
      }
    >
      {hasVersion && (
        <Trans>Co-leads of its group, the proposing body and the secretariat can; ask them.</Trans>
      )}
    </Empty>
  );
}

// A document: what it is, who proposes it, and its versions with what was asked about them.

import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, type ReactNode, Suspense } from "react";
import { graphql, usePreloadedQuery } from "react-relay";
import { Missing } from "~/app/Missing";
import { type Asked, type PageProps, useTitle } from "~/app/page";
import { Page, Section } from "~/design/Page/Page";
import { Tag } from "~/design/Tag/Tag";
import { DOCUMENT_STATUSES, DRAFT_KINDS, useSaying } from "~/words/vocabulary";
import type { DocumentPageQuery } from "./__generated__/DocumentPageQuery.graphql";
import { DocumentFacts } from "./DocumentFacts";
import { VersionLine } from "./VersionLine";

// What only editors need is no part of what readers load.
const DocumentActs = lazy(() =>
  import("./DocumentActs").then((module) => ({ default: module.DocumentActs })),
);

export const query = graphql`
  query DocumentPageQuery($slug: String!, $language: Language!) {
    document(slug: $slug) {
      id
      slug
      kind
      status
      title(language: $language)
      viewerCanDraft
      viewerCanEdit
      viewerCanAdopt
      viewerCanWithdraw
      viewerCanExempt
      viewerCanPrepareConsultation
      ...DocumentFacts_document @arguments(language: $language)
      ...VersionLine_document @arguments(language: $language)
      ...DocumentActs_document
    }
  }
`;

export const variables = ({ params, language }: Asked): object => ({
  slug: params["slug"],
  language,
});

export const rooms = ["people"];

export default function DocumentPage({ queryRef }: PageProps<DocumentPageQuery>): ReactNode {
  const { t } = useLingui();
  const say = useSaying();
  const { document } = usePreloadedQuery<DocumentPageQuery>(query, queryRef);
  useTitle(document?.title ?? t`There is nothing here`);
  if (!document) return <Missing />;
  const mayAct =
    document.viewerCanDraft ||
    document.viewerCanEdit ||
    document.viewerCanAdopt ||
    document.viewerCanWithdraw ||
    document.viewerCanPrepareConsultation ||
    document.viewerCanExempt;
  return (
    <Page
      title={document.title}
      above={
        <>
          <Tag tone={STATUS_TONES[document.status] ?? "plain"}>
            {say(DOCUMENT_STATUSES, document.status)}
          </Tag>
          <span className="quiet small">{say(DRAFT_KINDS, document.kind)}</span>
        </>
      }
      actions={
        mayAct && (
          <Suspense>
            <DocumentActs document={document} />
          </Suspense>
        )
      }
    >
      <DocumentFacts document={document} />
      <Section title={<Trans>Versions</Trans>}>
        <VersionLine document={document} />
      </Section>
    </Page>
  );
}

const STATUS_TONES: Readonly<Record<string, "accepted" | "rejected">> = {
  ADOPTED: "accepted",
  WITHDRAWN: "rejected",
};

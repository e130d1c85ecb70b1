// Uploads a file from which the next version of a document is prepared.

import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, usePreloadedQuery } from "react-relay";
import { Missing } from "~/app/Missing";
import { type Asked, type PageProps, useTitle } from "~/app/page";
import { Notice } from "~/design/Notice/Notice";
import { Page } from "~/design/Page/Page";
import type { NewVersionPageQuery } from "./__generated__/NewVersionPageQuery.graphql";
import { NewVersionForm } from "./NewVersionForm";

export const query = graphql`
  query NewVersionPageQuery($slug: String!, $language: Language!) {
    document(slug: $slug) {
      id
      slug
      title(language: $language)
      viewerCanDraft
      viewerCannotDraftReasons
    }
  }
`;

export const variables = ({ params, language }: Asked): object => ({
  slug: params["slug"],
  language,
});

export const rooms = ["people"];

export default function NewVersionPage({ queryRef }: PageProps<NewVersionPageQuery>): ReactNode {
  const { t } = useLingui();
  const { document } = usePreloadedQuery<NewVersionPageQuery>(query, queryRef);
  useTitle(document ? t`New version` : t`There is nothing here`);
  if (!document) return <Missing />;
  return (
    <Page
      title={t`New version`}
      width="reading"
      crumbs={[{ name: document.title, to: "/documents/$slug", params: { slug: document.slug } }]}
      below={<Trans>Nobody sees it before you have reviewed and published it.</Trans>}
    >
      {document.viewerCanDraft ? (
        <NewVersionForm documentId={document.id} />
      ) : (
        <Notice kind="warning" title={<Trans>You cannot prepare a version now</Trans>}>
          {document.viewerCannotDraftReasons.map((reason) => (
            <p key={reason}>{reason}</p>
          ))}
        </Notice>
      )}
    </Page>
  );
}

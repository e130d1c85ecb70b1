// Enters a document, still without a text; its first version is uploaded next.

import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, usePreloadedQuery } from "react-relay";
import { type Asked, type PageProps, useTitle } from "~/app/page";
import { Empty } from "~/design/Empty/Empty";
import { Page } from "~/design/Page/Page";
import type { NewDocumentPageQuery } from "./__generated__/NewDocumentPageQuery.graphql";
import { NewDocumentForm } from "./NewDocumentForm";

export const query = graphql`
  query NewDocumentPageQuery($language: Language!) {
    viewer {
      mayCreateDocuments
      mayCreateDocumentsFor {
        id
      }
      mayCreateDocumentsIn {
        id
      }
      ...NewDocumentForm_viewer @arguments(language: $language)
    }
  }
`;

export const variables = ({ language }: Asked): object => ({ language });

export const rooms = ["people"];

export default function NewDocumentPage({ queryRef }: PageProps<NewDocumentPageQuery>): ReactNode {
  const { t } = useLingui();
  const { viewer } = usePreloadedQuery<NewDocumentPageQuery>(query, queryRef);
  useTitle(t`New document`);
  const may =
    viewer &&
    (viewer.mayCreateDocuments ||
      viewer.mayCreateDocumentsFor.length > 0 ||
      viewer.mayCreateDocumentsIn.length > 0);
  return (
    <Page
      title={t`New document`}
      width="reading"
      below={<Trans>First what it is; its text is uploaded in the next step.</Trans>}
    >
      {may ? (
        <NewDocumentForm viewer={viewer} />
      ) : (
        <Empty title={<Trans>You cannot enter documents</Trans>}>
          <Trans>
            Co-leads of a group, representatives of an institution and the secretariat can; ask
            them.
          </Trans>
        </Empty>
      )}
    </Page>
  );
}

// The documents on which one may prepare a consultation.

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { Empty } from "~/design/Empty/Empty";
import { Go } from "~/design/Go/Go";
import type { ChooseDocument_document$key } from "./__generated__/ChooseDocument_document.graphql";

interface ChooseDocumentProps {
  readonly documents: ChooseDocument_document$key;
}

export function ChooseDocument(props: ChooseDocumentProps): ReactNode {
  const documents = useFragment(
    graphql`
      fragment ChooseDocument_document on Document
      @relay(plural: true)
      @argumentDefinitions(language: { type: "Language" }) {
        id
        slug
        title(language: $language)
        viewerCanPrepareConsultation
        versions {
          id
        }
      }
    `,
    props.documents,
  );
  const fit = documents.filter(
    ({ viewerCanPrepareConsultation, versions }) =>
      viewerCanPrepareConsultation && versions.length > 0,
  );
  if (fit.length === 0) {
    return (
      <Empty title={<Trans>There is no document on which you can prepare a consultation</Trans>}>
        <Trans>
          Whoever leads a group or represents an institution enters a document and publishes a
          version of it first.
        </Trans>
      </Empty>
    );
  }
  return (
    <section className="stack">
      <h2>
        <Trans>On which document?</Trans>
      </h2>
      <ul className="plain opening-list">
        {fit.map(({ id, slug, title }) => (
          <li key={id}>
            <Go to="/consultations/new" search={{ document: slug }}>
              {title}
            </Go>
          </li>
        ))}
      </ul>
    </section>
  );
}

// Who proposes and who drafts a document, and why nobody was asked where nobody was.

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { Go } from "~/design/Go/Go";
import { Moment } from "~/design/Moment/Moment";
import { Notice } from "~/design/Notice/Notice";
import type { DocumentFacts_document$key } from "./__generated__/DocumentFacts_document.graphql";

interface DocumentFactsProps {
  readonly document: DocumentFacts_document$key;
}

export function DocumentFacts(props: DocumentFactsProps): ReactNode {
  const { proposedBy, group, actType, exemption } = useFragment(
    graphql`
      fragment DocumentFacts_document on Document
      @argumentDefinitions(language: { type: "Language" }) {
        actType
        proposedBy {
          slug
          name(language: $language)
        }
        group {
          slug
          name(language: $language)
        }
        exemption {
          justification
          approvedOn
          legalBasis
        }
      }
    `,
    props.document,
  );
  return (
    <>
      {(proposedBy || group || actType) && (
        <dl className="facts-list">
          {proposedBy && (
            <>
              <dt>
                <Trans>Proposed by</Trans>
              </dt>
              <dd>
                <Go to="/organisations/$slug" params={{ slug: proposedBy.slug }}>
                  {proposedBy.name}
                </Go>
              </dd>
            </>
          )}
          {group && (
            <>
              <dt>
                <Trans>Drafted by</Trans>
              </dt>
              <dd>
                <Go to="/groups/$slug" params={{ slug: group.slug }}>
                  {group.name}
                </Go>
              </dd>
            </>
          )}
          {actType && (
            <>
              <dt>
                <Trans>Type of act</Trans>
              </dt>
              <dd>{actType}</dd>
            </>
          )}
        </dl>
      )}
      {exemption && (
        <Notice kind="warning" title={<Trans>Approved without consultation</Trans>}>
          <p>{exemption.justification}</p>
          <p className="small facts">
            <span>
              <Trans>
                approved <Moment at={exemption.approvedOn} />
              </Trans>
            </span>
            {exemption.legalBasis && <span>{exemption.legalBasis}</span>}
          </p>
        </Notice>
      )}
    </>
  );
}

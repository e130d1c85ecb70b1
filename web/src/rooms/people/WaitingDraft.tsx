import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { ButtonLink } from "~/design/Button/Button";
import type { WaitingDraft_document$key } from "./__generated__/WaitingDraft_document.graphql";

/** A document with a version that is prepared and not published. */
export function WaitingDraft(props: { readonly document: WaitingDraft_document$key }): ReactNode {
  const { slug, title, versions } = useFragment(
    graphql`
      fragment WaitingDraft_document on Document
      @argumentDefinitions(language: { type: "Language" }) {
        slug
        title(language: $language)
        versions {
          id
          number
          publishedAt
        }
      }
    `,
    props.document,
  );
  const number = versions.find((one) => !one.publishedAt)?.number;
  return (
    <li>
      <div>
        <strong>{title}</strong>
        <p className="small">
          <Trans>Version {number} is prepared and not published</Trans>
        </p>
      </div>
      <ButtonLink isSmall to="/documents/$slug" params={{ slug }}>
        <Trans>To the document</Trans>
      </ButtonLink>
    </li>
  );
}

// Whose organisations support a comment.

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { Go } from "~/design/Go/Go";
import type { EndorsedBy_organisation$key } from "./__generated__/EndorsedBy_organisation.graphql";

export function EndorsedBy(props: {
  readonly organisations: EndorsedBy_organisation$key;
}): ReactNode {
  const organisations = useFragment(
    graphql`
      fragment EndorsedBy_organisation on Organisation
      @relay(plural: true)
      @argumentDefinitions(language: { type: "Language" }) {
        id
        slug
        name(language: $language)
      }
    `,
    props.organisations,
  );
  if (organisations.length === 0) return null;
  return (
    <p className="small">
      <Trans>Endorsed by</Trans>:{" "}
      {organisations.map(({ id, slug, name }, at) => (
        <span key={id}>
          {at > 0 && ", "}
          <Go to="/organisations/$slug" params={{ slug }}>
            {name}
          </Go>
        </span>
      ))}
    </p>
  );
}

// Whom an organisation asks to speak for it: they do once they accept.

import { Trans } from "@lingui/react/macro";
import { lazy, type ReactNode, Suspense } from "react";
import { graphql, useFragment } from "react-relay";
import { Tag } from "~/design/Tag/Tag";
import type { AskedRepresentatives_organisation$key } from "./__generated__/AskedRepresentatives_organisation.graphql";

// Only leads and the secretariat see anybody here.
const ChangeRepresentative = lazy(() => import("./ChangeRepresentative"));

export function AskedRepresentatives(props: {
  readonly organisation: AskedRepresentatives_organisation$key;
}): ReactNode {
  const { askedRepresentatives } = useFragment(
    graphql`
      fragment AskedRepresentatives_organisation on Organisation {
        askedRepresentatives {
          id
          function
          person {
            id
            name
          }
          ...ChangeRepresentative_representative
        }
      }
    `,
    props.organisation,
  );
  if (askedRepresentatives.length === 0) return null;
  return (
    <ul className="plain representatives">
      {askedRepresentatives.map((one) => (
        <li key={one.id}>
          <div>
            <strong>{one.person.name}</strong>
            {one.function && `, ${one.function}`}{" "}
            <Tag tone="waiting">
              <Trans>waiting for their consent</Trans>
            </Tag>
          </div>
          <Suspense>
            <ChangeRepresentative representative={one} isOnlyLead={false} />
          </Suspense>
        </li>
      ))}
    </ul>
  );
}

// Who speaks for an organisation, and, for its people, how that changes.

import { Trans } from "@lingui/react/macro";
import { lazy, type ReactNode, Suspense } from "react";
import { graphql, useFragment } from "react-relay";
import { Moment } from "~/design/Moment/Moment";
import { Section } from "~/design/Page/Page";
import { Tag } from "~/design/Tag/Tag";
import type { Representatives_organisation$key } from "./__generated__/Representatives_organisation.graphql";
import { AskedRepresentatives } from "./AskedRepresentatives";
import "./Representatives.css";

// Readers need neither.
const ChangeRepresentative = lazy(() => import("./ChangeRepresentative"));
const InviteRepresentative = lazy(() => import("./InviteRepresentative"));

export function Representatives(props: {
  readonly organisation: Representatives_organisation$key;
}): ReactNode {
  const organisation = useFragment(
    graphql`
      fragment Representatives_organisation on Organisation {
        viewerCanInviteRepresentative
        representatives {
          id
          isLead
          function
          since
          until
          viewerCanChange
          viewerCanEnd
          person {
            id
            name
          }
          ...ChangeRepresentative_representative
        }
        askedRepresentatives {
          id
        }
        ...AskedRepresentatives_organisation
        ...InviteRepresentative_organisation
      }
    `,
    props.organisation,
  );
  const { representatives, askedRepresentatives, viewerCanInviteRepresentative } = organisation;
  const count = representatives.length + askedRepresentatives.length;
  if (count === 0 && !viewerCanInviteRepresentative) return null;
  return (
    <Section title={<Trans>Representatives</Trans>}>
      <ul className="plain representatives">
        {representatives.map((one) => (
          <li key={one.id}>
            <div>
              <strong>{one.person.name}</strong>
              {one.function && `, ${one.function}`}
              {one.isLead && (
                <>
                  {" "}
                  <Tag tone="accent">
                    <Trans>lead</Trans>
                  </Tag>
                </>
              )}
              <p className="quiet small">
                <Trans>
                  since <Moment at={one.since} />
                </Trans>
                {one.until && (
                  <>
                    {", "}
                    <Trans>
                      until <Moment at={one.until} />
                    </Trans>
                  </>
                )}
              </p>
            </div>
            {(one.viewerCanChange || one.viewerCanEnd) && (
              <Suspense>
                <ChangeRepresentative
                  representative={one}
                  isOnlyLead={representatives.every((each) => each === one || !each.isLead)}
                />
              </Suspense>
            )}
          </li>
        ))}
      </ul>
      <AskedRepresentatives organisation={organisation} />
      {viewerCanInviteRepresentative && (
        <Suspense>
          <InviteRepresentative organisation={organisation} />
        </Suspense>
      )}
    </Section>
  );
}

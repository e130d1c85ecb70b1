import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import type { OrganisationFacts_organisation$key } from "./__generated__/OrganisationFacts_organisation.graphql";

/** What is known of an organisation beside its name. */
export function OrganisationFacts(props: {
  readonly organisation: OrganisationFacts_organisation$key;
}): ReactNode {
  const { fieldsOfActivity, registrationNumber, roleMailbox, website } = useFragment(
    graphql`
      fragment OrganisationFacts_organisation on Organisation
      @argumentDefinitions(language: { type: "Language" }) {
        fieldsOfActivity {
          key
          name(language: $language)
        }
        registrationNumber
        roleMailbox
        website
      }
    `,
    props.organisation,
  );
  return (
    <dl className="facts-list">
      {fieldsOfActivity.length > 0 && (
        <>
          <dt>
            <Trans>Fields of activity</Trans>
          </dt>
          <dd>{fieldsOfActivity.map(({ name }) => name).join(", ")}</dd>
        </>
      )}
      {registrationNumber && (
        <>
          <dt>
            <Trans>Registration number</Trans>
          </dt>
          <dd>{registrationNumber}</dd>
        </>
      )}
      {roleMailbox && (
        <>
          <dt>
            <Trans>E-mail</Trans>
          </dt>
          <dd>
            <a href={`mailto:${encodeURIComponent(roleMailbox)}`}>{roleMailbox}</a>
          </dd>
        </>
      )}
      {website && (
        <>
          <dt>
            <Trans>Web site</Trans>
          </dt>
          <dd>
            <a href={website} rel="nofollow noopener ugc">
              {website}
            </a>
          </dd>
        </>
      )}
    </dl>
  );
}

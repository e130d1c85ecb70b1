// An organisation: who it is, who speaks for it, where it sits, what it said.

import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { graphql, usePreloadedQuery } from "react-relay";
import { Missing } from "~/app/Missing";
import type { Asked, PageProps } from "~/app/page";
import { Button } from "~/design/Button/Button";
import { Markdown } from "~/design/Markdown/Markdown";
import { Notice } from "~/design/Notice/Notice";
import { Page, Section } from "~/design/Page/Page";
import { Tag } from "~/design/Tag/Tag";
import { ORGANISATION_KINDS, SIDE_TONES, SIDES, STANDINGS, useSaying } from "~/words/vocabulary";
import type { OrganisationPageQuery } from "./__generated__/OrganisationPageQuery.graphql";
import { OrganisationFacts } from "./OrganisationFacts";
import { OrganisationSeats } from "./OrganisationSeats";
import { Representatives } from "./Representatives";
import { WhatItSaid } from "./WhatItSaid";

// Readers need no form.
const EditOrganisation = lazy(() => import("./EditOrganisation"));

export const rooms = ["people"];

export const query = graphql`
  query OrganisationPageQuery($slug: String!, $language: Language!) {
    organisation(slug: $slug) {
      id
      slug
      kind
      side
      standing
      standingReason
      viewerCanEdit
      shortName
      name(language: $language)
      about(language: $language) {
        bodyHtml
        bodyText
      }
      ...OrganisationFacts_organisation @arguments(language: $language)
      ...OrganisationSeats_organisation @arguments(language: $language)
      ...Representatives_organisation
      ...WhatItSaid_organisation @arguments(language: $language)
      ...EditOrganisation_organisation
    }
    fieldsOfActivity {
      ...EditOrganisation_fields @arguments(language: $language)
    }
  }
`;

export const variables = ({ language, params }: Asked): object => ({
  slug: params["slug"],
  language,
});

export default function OrganisationPage({
  queryRef,
}: PageProps<OrganisationPageQuery>): ReactNode {
  const { t } = useLingui();
  const say = useSaying();
  const [isEditing, setIsEditing] = useState(false);
  const { organisation, fieldsOfActivity } = usePreloadedQuery<OrganisationPageQuery>(
    query,
    queryRef,
  );
  if (!organisation) return <Missing />;
  const { name, shortName, side, kind, standing, standingReason, about } = organisation;
  return (
    <Page
      title={shortName ? `${name} (${shortName})` : name}
      crumbs={[{ name: <Trans>Organisations</Trans>, to: "/organisations" }]}
      above={
        <>
          <Tag tone={SIDE_TONES[side] ?? "plain"}>{say(SIDES, side)}</Tag>
          <span className="quiet small">{say(ORGANISATION_KINDS, kind)}</span>
          {standing !== "VERIFIED" && <Tag tone="waiting">{say(STANDINGS, standing)}</Tag>}
        </>
      }
      actions={
        organisation.viewerCanEdit &&
        !isEditing && (
          <Button onClick={() => setIsEditing(true)}>
            <Trans>Edit</Trans>
          </Button>
        )
      }
    >
      {standingReason && standing !== "VERIFIED" && (
        <Notice kind="warning" title={say(STANDINGS, standing)}>
          {standingReason}
        </Notice>
      )}
      {isEditing ? (
        <Suspense>
          <Section title={t`Edit what is said of it`}>
            <EditOrganisation
              organisation={organisation}
              fields={fieldsOfActivity}
              onDone={() => setIsEditing(false)}
            />
          </Section>
        </Suspense>
      ) : (
        <>
          {about && (
            <Section title={<Trans>About it</Trans>}>
              <Markdown html={about.bodyHtml} />
            </Section>
          )}
          <OrganisationFacts organisation={organisation} />
        </>
      )}
      <Representatives organisation={organisation} />
      <OrganisationSeats organisation={organisation} />
      <WhatItSaid organisation={organisation} />
    </Page>
  );
}

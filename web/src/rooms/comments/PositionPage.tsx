// An organisation's one position: what its people said inside, collected by its lead, submitted once.

import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, usePreloadedQuery } from "react-relay";
import { Missing } from "~/app/Missing";
import type { Asked, PageProps } from "~/app/page";
import { useViewer } from "~/app/session";
import { ButtonLink } from "~/design/Button/Button";
import { Moment } from "~/design/Moment/Moment";
import { Page } from "~/design/Page/Page";
import { Tag } from "~/design/Tag/Tag";
import { PHASE_TONES, PHASES, useSaying } from "~/words/vocabulary";
import type { PositionPageQuery } from "./__generated__/PositionPageQuery.graphql";
import { PositionDesk } from "./PositionDesk";
import { SubmittedPosition } from "./SubmittedPosition";
import "./PositionPage.css";

export const query = graphql`
  query PositionPageQuery($slug: String!, $organisation: String!, $language: Language!) {
    consultation(slug: $slug) {
      id
      slug
      phase
      closesAt
      zone
      viewerCanBringReturn
      title(language: $language)
      position(organisation: $organisation) {
        id
        submittedAt
      }
      ...PositionDesk_consultation
    }
    organisation(slug: $organisation) {
      id
      slug
      name(language: $language)
      ...PositionDesk_organisation @arguments(language: $language)
    }
  }
`;

export const variables = ({ language, params }: Asked): object => ({
  slug: params["slug"],
  organisation: params["organisation"],
  language,
});

export default function PositionPage({ queryRef }: PageProps<PositionPageQuery>): ReactNode {
  const { t } = useLingui();
  const say = useSaying();
  const mandates = useViewer()?.mandates ?? [];
  const { consultation, organisation } = usePreloadedQuery<PositionPageQuery>(query, queryRef);
  if (!consultation || !organisation) return <Missing />;
  const { slug, phase, closesAt, zone, position } = consultation;
  const mandate = mandates.find((one) => one.organisation.id === organisation.id);
  if (!mandate && !position) return <Missing />;
  const name = organisation.name;
  const mayBring = mandate?.isLead && consultation.viewerCanBringReturn;
  return (
    <Page
      title={t`The position of ${name}`}
      width={mandate ? "wide" : "reading"}
      crumbs={[
        { name: <Trans>Consultations</Trans>, to: "/consultations" },
        { name: consultation.title, to: "/consultations/$slug", params: { slug } },
      ]}
      above={
        <>
          <Tag tone={PHASE_TONES[phase] ?? "plain"}>{say(PHASES, phase)}</Tag>
          {position?.submittedAt && (
            <Tag tone="accepted">
              <Trans>submitted</Trans>
            </Tag>
          )}
        </>
      }
      actions={
        mayBring && (
          <ButtonLink
            to="/consultations/$slug/desk/returns"
            params={{ slug }}
            search={{ organisation: organisation.slug }}
          >
            <Trans>Word files that came back</Trans>
          </ButtonLink>
        )
      }
      below={
        phase === "OPEN" &&
        closesAt && (
          <Trans>
            closes on <Moment at={closesAt} zone={zone} as="binding" />
          </Trans>
        )
      }
    >
      {mandate ? (
        <PositionDesk
          consultation={consultation}
          organisation={organisation}
          positionId={position?.id}
          isLead={mandate.isLead}
          isVerified={mandate.isVerified}
        />
      ) : (
        position && <SubmittedPosition positionId={position.id} />
      )}
    </Page>
  );
}

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { ButtonLink } from "~/design/Button/Button";
import { Moment } from "~/design/Moment/Moment";
import type { WaitingPosition_position$key } from "./__generated__/WaitingPosition_position.graphql";

/** A position that is collected and not submitted yet. */
export function WaitingPosition(props: {
  readonly position: WaitingPosition_position$key;
}): ReactNode {
  const { organisation, consultation } = useFragment(
    graphql`
      fragment WaitingPosition_position on OrganisationPosition
      @argumentDefinitions(language: { type: "Language" }) {
        organisation {
          slug
          name(language: $language)
        }
        consultation {
          slug
          title(language: $language)
          closesAt
          zone
        }
      }
    `,
    props.position,
  );
  const { closesAt, zone, slug } = consultation;
  const name = organisation.name;
  return (
    <li>
      <div>
        <strong>
          <Trans>The position of {name} is not submitted</Trans>
        </strong>
        <p className="quiet small">
          {consultation.title}
          {closesAt && (
            <>
              {" · "}
              <Trans>
                closes <Moment at={closesAt} zone={zone} as="hours" />
              </Trans>
            </>
          )}
        </p>
      </div>
      <ButtonLink
        isSmall
        look="main"
        to="/consultations/$slug/position/$organisation"
        params={{ slug, organisation: organisation.slug }}
      >
        <Trans>To the position</Trans>
      </ButtonLink>
    </li>
  );
}

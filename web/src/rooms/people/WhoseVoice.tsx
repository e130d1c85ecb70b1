// For whom somebody speaks, and in which groups they sit.

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { ButtonLink } from "~/design/Button/Button";
import { Empty } from "~/design/Empty/Empty";
import { Go } from "~/design/Go/Go";
import { Section } from "~/design/Page/Page";
import { Tag } from "~/design/Tag/Tag";
import { SEAT_ROLES, STANDINGS, useSaying } from "~/words/vocabulary";
import type {
  WhoseVoice_viewer$data,
  WhoseVoice_viewer$key,
} from "./__generated__/WhoseVoice_viewer.graphql";

export function WhoseVoice(props: { readonly viewer: WhoseVoice_viewer$key }): ReactNode {
  const { mandates, seats } = useFragment(
    graphql`
      fragment WhoseVoice_viewer on Viewer @argumentDefinitions(language: { type: "Language" }) {
        mandates {
          isLead
          organisation {
            id
            slug
            name(language: $language)
            standing
            standingReason
          }
        }
        seats {
          role
          group {
            id
            slug
            name(language: $language)
          }
          organisation {
            id
            name(language: $language)
          }
        }
      }
    `,
    props.viewer,
  );
  return (
    <>
      <Section
        title={<Trans>Your organisations</Trans>}
        actions={
          <ButtonLink isSmall to="/organisations/register">
            <Trans>Register an organisation</Trans>
          </ButtonLink>
        }
      >
        {mandates.length === 0 && (
          <Empty title={<Trans>You speak for yourself only</Trans>}>
            <Trans>Somebody of an organisation that is here can ask you; or register yours.</Trans>
          </Empty>
        )}
        <ul className="plain desk-list">
          {mandates.map((mandate) => (
            <Mandate key={mandate.organisation.id} mandate={mandate} />
          ))}
        </ul>
      </Section>
      {seats.length > 0 && (
        <Section title={<Trans>Your seats</Trans>}>
          <ul className="plain desk-list">
            {seats.map(({ role, group, organisation }) => (
              <Seat key={group.id + organisation.id} {...{ role, group, organisation }} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

interface MandateProps {
  readonly mandate: WhoseVoice_viewer$data["mandates"][number];
}

function Mandate({ mandate: { organisation, isLead } }: MandateProps): ReactNode {
  const say = useSaying();
  const { slug, name, standing, standingReason } = organisation;
  return (
    <li>
      <div>
        <Go to="/organisations/$slug" params={{ slug }}>
          {name}
        </Go>
        {standingReason && <p className="small">{standingReason}</p>}
      </div>
      <div className="row tight">
        {isLead && (
          <Tag tone="accent">
            <Trans>you submit its position</Trans>
          </Tag>
        )}
        {standing !== "VERIFIED" && <Tag tone="waiting">{say(STANDINGS, standing)}</Tag>}
      </div>
    </li>
  );
}

function Seat({ role, group, organisation }: WhoseVoice_viewer$data["seats"][number]): ReactNode {
  const say = useSaying();
  return (
    <li>
      <div>
        <Go to="/groups/$slug" params={{ slug: group.slug }}>
          {group.name}
        </Go>
        <p className="quiet small">{organisation.name}</p>
      </div>
      <Tag>{say(SEAT_ROLES, role)}</Tag>
    </li>
  );
}

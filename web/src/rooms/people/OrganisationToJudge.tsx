import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { Go } from "~/design/Go/Go";
import { Moment } from "~/design/Moment/Moment";
import { Tag, type Tone } from "~/design/Tag/Tag";
import { ORGANISATION_KINDS, STANDINGS, useSaying } from "~/words/vocabulary";
import type { OrganisationToJudge_organisation$key } from "./__generated__/OrganisationToJudge_organisation.graphql";
import { OrganisationActs } from "./OrganisationActs";

const TONES: Readonly<Record<string, Tone>> = {
  REGISTERED: "waiting",
  VERIFIED: "accepted",
  REFUSED: "rejected",
  SUSPENDED: "partly",
};

interface OrganisationToJudgeProps {
  readonly organisation: OrganisationToJudge_organisation$key;
  /** Once its standing is another, and it belongs to another list. */
  readonly onDone: () => void;
}

/** What an organisation says of itself, for somebody who compares it with the public register. */
export function OrganisationToJudge(props: OrganisationToJudgeProps): ReactNode {
  const say = useSaying();
  const organisation = useFragment(
    graphql`
      fragment OrganisationToJudge_organisation on Organisation
      @argumentDefinitions(language: { type: "Language" }) {
        slug
        kind
        standing
        standingReason
        standingSetAt
        registrationNumber
        roleMailbox
        website
        createdAt
        name(language: $language)
        representatives {
          id
          function
          person {
            id
            name
            email
          }
        }
        ...OrganisationActs_organisation @arguments(language: $language)
      }
    `,
    props.organisation,
  );
  const { standing, standingReason, standingSetAt, website } = organisation;
  return (
    <article className="card judged">
      <div className="row tight">
        <Tag tone={TONES[standing] ?? "plain"}>{say(STANDINGS, standing)}</Tag>
        <span className="quiet small">{say(ORGANISATION_KINDS, organisation.kind)}</span>
      </div>
      <h3>
        <Go to="/organisations/$slug" params={{ slug: organisation.slug }}>
          {organisation.name}
        </Go>
      </h3>
      <dl className="facts-list small">
        <dt className="quiet">
          <Trans>Registered here</Trans>
        </dt>
        <dd>
          <Moment at={organisation.createdAt} />
        </dd>
        <dt className="quiet">
          <Trans>Number in the register</Trans>
        </dt>
        <dd>{organisation.registrationNumber ?? "–"}</dd>
        <dt className="quiet">
          <Trans>Mailbox</Trans>
        </dt>
        <dd>{organisation.roleMailbox ?? "–"}</dd>
        <dt className="quiet">
          <Trans>Website</Trans>
        </dt>
        <dd>{website ? <a href={website}>{website}</a> : "–"}</dd>
        <dt className="quiet">
          <Trans>Who speaks for it</Trans>
        </dt>
        <dd>
          {organisation.representatives.length === 0 && "–"}
          {organisation.representatives.map(({ id, person, function: does }) => (
            <div key={id}>
              {person.name}
              {does && `, ${does}`}
              {person.email && <span className="quiet"> · {person.email}</span>}
            </div>
          ))}
        </dd>
      </dl>
      {standingReason && (
        <p className="small">
          <Trans>Reason: {standingReason}</Trans>
          {standingSetAt && (
            <span className="quiet">
              {" "}
              (<Moment at={standingSetAt} />)
            </span>
          )}
        </p>
      )}
      <OrganisationActs organisation={organisation} onDone={props.onDone} />
    </article>
  );
}

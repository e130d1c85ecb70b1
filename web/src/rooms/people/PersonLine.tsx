import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { Tag } from "~/design/Tag/Tag";
import { useSaying } from "~/words/vocabulary";
import type { PersonLine_person$key } from "./__generated__/PersonLine_person.graphql";
import { PersonActs } from "./PersonActs";
import { PERSON_STATUSES, PERSON_TONES } from "./statuses";

export function PersonLine(props: { readonly person: PersonLine_person$key }): ReactNode {
  const say = useSaying();
  const person = useFragment(
    graphql`
      fragment PersonLine_person on Person {
        name
        email
        status
        isSecretariat
        suspendedReason
        ...PersonActs_person
      }
    `,
    props.person,
  );
  const { status, email, suspendedReason } = person;
  return (
    <li>
      <div>
        <div className="row tight">
          <strong>{person.name}</strong>
          {status && (
            <Tag tone={PERSON_TONES[status] ?? "plain"}>{say(PERSON_STATUSES, status)}</Tag>
          )}
          {person.isSecretariat && (
            <Tag tone="accent">
              <Trans>secretariat</Trans>
            </Tag>
          )}
        </div>
        {email && <p className="quiet small">{email}</p>}
        {suspendedReason && (
          <p className="small">
            <Trans>Reason: {suspendedReason}</Trans>
          </p>
        )}
      </div>
      <PersonActs person={person} />
    </li>
  );
}

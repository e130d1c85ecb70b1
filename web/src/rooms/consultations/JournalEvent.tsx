// One event: when, who and for whom, and what, as the server tells it.

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import type { Search } from "~/app/page";
import { Go } from "~/design/Go/Go";
import { Moment } from "~/design/Moment/Moment";
import type { JournalEvent_event$key } from "./__generated__/JournalEvent_event.graphql";

interface JournalEventProps {
  readonly event: JournalEvent_event$key;
  readonly zone: string;
  readonly slug: string;
  readonly search: Search;
}

export function JournalEvent({ event: key, zone, slug, search }: JournalEventProps): ReactNode {
  const event = useFragment(
    graphql`
      fragment JournalEvent_event on JournalEvent
      @argumentDefinitions(language: { type: "Language" }) {
        position
        at
        hash
        sentence(language: $language)
        actor {
          id
          name
        }
        organisation {
          id
          name(language: $language)
        }
        comment {
          number
        }
      }
    `,
    key,
  );
  const { position, at, hash, sentence, actor, organisation, comment } = event;
  const narrowed = { ...search, before: undefined, after: undefined };
  const here = { to: "/consultations/$slug/journal", params: { slug } };
  return (
    <li value={position} id={`e-${position}`}>
      <p className="small quiet facts">
        <span>{position}</span>
        <Moment at={at} zone={zone} as="hours" />
      </p>
      <p>
        {actor ? (
          <Go {...here} search={{ ...narrowed, person: actor.id }}>
            {actor.name}
          </Go>
        ) : (
          <span className="quiet">
            <Trans>The system</Trans>
          </span>
        )}
        {organisation && (
          <>
            {" · "}
            <Go {...here} search={{ ...narrowed, organisation: organisation.id }}>
              {organisation.name}
            </Go>
          </>
        )}
      </p>
      <p>
        {sentence}{" "}
        {comment && (
          <Go to="/comments/$number" params={{ number: `${comment.number}` }}>
            <Trans>See comment no. {comment.number}</Trans>
          </Go>
        )}
      </p>
      <p className="small quiet hash">
        <span className="unseen">
          <Trans>Seal:</Trans>{" "}
        </span>
        <code title={hash}>{hash.slice(0, 16)}</code>
      </p>
    </li>
  );
}

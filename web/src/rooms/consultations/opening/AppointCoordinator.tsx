// Whom one may appoint: those who represent an organisation that sits in the group, or proposes it.

import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import { inGraph } from "~/app/languages";
import { languageOfAddress } from "~/app/remembering";
import { Button } from "~/design/Button/Button";
import { SelectField } from "~/design/Field/Field";
import { TroubleNotice } from "~/design/Notice/Notice";
import { say } from "~/design/Toast/Toasts";
import { Form } from "~/rooms/people/Form";
import { SIDES, useSaying } from "~/words/vocabulary";
import type {
  AppointCoordinatorQuery,
  AppointCoordinatorQuery$data,
} from "./__generated__/AppointCoordinatorQuery.graphql";
import { useAppointing } from "./appointing";
import type { OpeningProps } from "./opening";

interface Candidate {
  readonly key: string;
  readonly personId: string;
  readonly name: string;
  readonly organisation: { readonly id: string; readonly name: string; readonly side: string };
}

export function AppointCoordinator(
  props: OpeningProps & { readonly onDone: () => void },
): ReactNode {
  const { consultation, onDone } = props;
  const { t } = useLingui();
  const sayIn = useSaying();
  const data = useLazyLoadQuery<AppointCoordinatorQuery>(
    graphql`
      query AppointCoordinatorQuery($slug: String!, $language: Language!) {
        document(slug: $slug) {
          proposedBy {
            ...AppointCoordinator_organisation @relay(mask: false)
          }
          group {
            seats {
              ...AppointCoordinator_seat @relay(mask: false)
            }
            parent {
              seats {
                ...AppointCoordinator_seat @relay(mask: false)
              }
            }
          }
        }
      }
    `,
    { slug: consultation.document.slug, language: inGraph(languageOfAddress()) },
  );
  const candidates = candidatesIn(
    data,
    consultation.coordinators.map(({ person }) => person.id),
  );
  const [chosen, setChosen] = useState("");
  const { appoint, isRunning, trouble } = useAppointing();
  async function send(): Promise<void> {
    const who = candidates.find(({ key }) => key === chosen);
    if (!who) return;
    const { personId, organisation, name } = who;
    const named = { consultationId: consultation.id, personId };
    if (!(await appoint({ ...named, forOrganisationId: organisation.id }))) return;
    say(<Trans>{name} coordinates it now.</Trans>);
    onDone();
  }
  return (
    <Form onSend={send}>
      <SelectField
        label={<Trans>Who coordinates it</Trans>}
        help={<Trans>People of the organisations that sit in the group, or that propose it.</Trans>}
        value={chosen}
        onChoose={setChosen}
        options={[
          { value: "", name: t`choose` },
          ...candidates.map(({ key, name, organisation }) => ({
            value: key,
            name: `${name}, ${organisation.name} (${sayIn(SIDES, organisation.side)})`,
          })),
        ]}
      />
      <TroubleNotice trouble={trouble} />
      <div className="row tight">
        <Button look="main" type="submit" isBusy={isRunning} disabled={!chosen}>
          <Trans>Appoint</Trans>
        </Button>
        <Button look="quiet" onClick={onDone}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </Form>
  );
}

graphql`
  fragment AppointCoordinator_organisation on Organisation {
    id
    side
    name(language: $language)
    representatives {
      person {
        id
        name
      }
    }
  }
`;

graphql`
  fragment AppointCoordinator_seat on Seat {
    holders {
      person {
        id
        name
      }
    }
    organisation {
      ...AppointCoordinator_organisation @relay(mask: false)
    }
  }
`;

/** Everybody once for each organisation, by name; without those who coordinate it already. */
function candidatesIn(
  { document }: AppointCoordinatorQuery$data,
  already: readonly string[],
): readonly Candidate[] {
  const { proposedBy, group } = document ?? {};
  const seats = [...(group?.seats ?? []), ...(group?.parent?.seats ?? [])];
  const voices = [
    ...(proposedBy ? [{ organisation: proposedBy, people: proposedBy.representatives }] : []),
    ...seats.map(({ organisation, holders }) => ({
      organisation,
      people: [...holders, ...organisation.representatives],
    })),
  ];
  const found = new Map<string, Candidate>();
  for (const { organisation, people } of voices) {
    for (const { person } of people) {
      const key = `${person.id} ${organisation.id}`;
      if (already.includes(person.id)) continue;
      found.set(key, { key, personId: person.id, name: person.name, organisation });
    }
  }
  return [...found.values()].sort((one, other) => one.name.localeCompare(other.name));
}

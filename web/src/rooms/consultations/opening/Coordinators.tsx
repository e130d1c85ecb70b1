// Who coordinates a consultation, of both sides of the table.

import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, Suspense } from "react";
import { graphql } from "react-relay";
import { inGraph } from "~/app/languages";
import { languageOfAddress } from "~/app/remembering";
import { Button } from "~/design/Button/Button";
import { Loading } from "~/design/Loading/Loading";
import { TroubleNotice } from "~/design/Notice/Notice";
import { Tag } from "~/design/Tag/Tag";
import { say } from "~/design/Toast/Toasts";
import { useAct } from "~/graph/act";
import { Folded } from "~/rooms/consultations/Folded";
import { SIDE_TONES, SIDES, useSaying } from "~/words/vocabulary";
import type { CoordinatorsMutation } from "./__generated__/CoordinatorsMutation.graphql";
import { AppointCoordinator } from "./AppointCoordinator";
import { useAppointing } from "./appointing";
import type { OpeningConsultation, OpeningProps } from "./opening";

type Coordinator = OpeningConsultation["coordinators"][number];

export function Coordinators({ consultation }: OpeningProps): ReactNode {
  const { coordinators, viewerCanAppoint } = consultation;
  const sides = new Set(coordinators.map(({ organisation }) => organisation?.side));
  const isOneSided = !(sides.has("CIVIL_SOCIETY") && sides.has("INSTITUTION"));
  return (
    <div className="stack">
      <ul className="plain opening-list">
        {coordinators.map((coordinator) => (
          <CoordinatorLine
            key={coordinator.person.id}
            coordinator={coordinator}
            consultationId={consultation.id}
            canDismiss={viewerCanAppoint && coordinators.length > 1}
          />
        ))}
      </ul>
      {isOneSided && (
        <p className="quiet">
          <Trans>
            Where civil society and institutions draft together, each side has a coordinator.
          </Trans>
        </p>
      )}
      {!viewerCanAppoint && (
        <p className="quiet">
          <Trans>Co-leads of the group, its proposer and the secretariat appoint others.</Trans>
        </p>
      )}
      {viewerCanAppoint && (
        <Folded verb={<Trans>Appoint somebody</Trans>}>
          {(close) => (
            <Suspense fallback={<Loading />}>
              <AppointCoordinator consultation={consultation} onDone={close} />
            </Suspense>
          )}
        </Folded>
      )}
    </div>
  );
}

interface CoordinatorLineProps {
  readonly coordinator: Coordinator;
  readonly consultationId: string;
  readonly canDismiss: boolean;
}

function CoordinatorLine(props: CoordinatorLineProps): ReactNode {
  const { coordinator, consultationId, canDismiss } = props;
  const { person, organisation } = coordinator;
  const { t } = useLingui();
  const sayIn = useSaying();
  const appointing = useAppointing();
  const { run, isRunning, trouble } = useAct<CoordinatorsMutation>(graphql`
    mutation CoordinatorsMutation($input: DismissCoordinatorInput!, $language: Language!) {
      dismissCoordinator(input: $input) {
        __typename
        ... on DismissCoordinatorSuccess {
          consultation {
            ...opening_consultation @arguments(language: $language)
          }
        }
        ... on Problem {
          message
        }
        ... on InvalidProblem {
          fields {
            path
            message
          }
        }
      }
    }
  `);
  async function dismiss(): Promise<void> {
    const language = inGraph(languageOfAddress());
    if (!(await run({ consultationId, personId: person.id }, { language })).done) return;
    const again = { consultationId, personId: person.id };
    say(<Trans>{person.name} coordinates it no more.</Trans>, () =>
      appointing.appoint({ ...again, forOrganisationId: organisation?.id ?? null }),
    );
  }
  return (
    <li>
      <div>
        <strong>{person.name}</strong>
        <p className="small row tight">
          {organisation && (
            <>
              <span>{organisation.name}</span>
              <Tag tone={SIDE_TONES[organisation.side] ?? "plain"}>
                {sayIn(SIDES, organisation.side)}
              </Tag>
            </>
          )}
        </p>
        <TroubleNotice trouble={trouble} />
      </div>
      {canDismiss && (
        <Button
          isSmall
          look="quiet"
          isBusy={isRunning}
          aria-label={t`End the appointment: ${person.name}`}
          onClick={() => void dismiss()}
        >
          <Trans>End the appointment</Trans>
        </Button>
      )}
    </li>
  );
}

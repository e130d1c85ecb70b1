// Who fills a seat, and when it ends.

import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { graphql, useFragment } from "react-relay";
import { useReload } from "~/app/page";
import { Button } from "~/design/Button/Button";
import { Ask } from "~/design/Dialog/Ask";
import { CheckField, SelectField, TextField } from "~/design/Field/Field";
import { today } from "~/design/Moment/today";
import { useAct } from "~/graph/act";
import type { SeatActs_seat$key } from "./__generated__/SeatActs_seat.graphql";
import type { SeatActsEndMutation } from "./__generated__/SeatActsEndMutation.graphql";
import type { SeatActsFillMutation } from "./__generated__/SeatActsFillMutation.graphql";
import type { SeatActsVacateMutation } from "./__generated__/SeatActsVacateMutation.graphql";

export default function SeatActs(props: { readonly seat: SeatActs_seat$key }): ReactNode {
  const { t } = useLingui();
  const reload = useReload();
  const seat = useFragment(
    graphql`
      fragment SeatActs_seat on Seat @argumentDefinitions(language: { type: "Language" }) {
        id
        viewerCanFill
        viewerCanEnd
        group {
          features {
            hasAlternates
          }
        }
        organisation {
          name(language: $language)
          representatives {
            id
            person {
              id
              name
            }
          }
        }
        holders {
          id
          viewerCanVacate
          person {
            name
          }
        }
      }
    `,
    props.seat,
  );
  const [doing, setDoing] = useState<string>();
  const [personId, setPersonId] = useState("");
  const [alternate, setAlternate] = useState(false);
  const [until, setUntil] = useState(today);
  const fill = useAct<SeatActsFillMutation>(graphql`
    mutation SeatActsFillMutation($input: FillSeatInput!) {
      fillSeat(input: $input) {
        __typename
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
  const vacate = useAct<SeatActsVacateMutation>(graphql`
    mutation SeatActsVacateMutation($input: VacateSeatInput!) {
      vacateSeat(input: $input) {
        __typename
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
  const end = useAct<SeatActsEndMutation>(graphql`
    mutation SeatActsEndMutation($input: EndSeatInput!) {
      endSeat(input: $input) {
        __typename
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
  const name = seat.organisation.name;
  const leaving = seat.holders.find((one) => one.id === doing);
  const leaver = leaving?.person.name ?? "";
  const close = (): void => setDoing(undefined);
  function then({ trouble }: { readonly trouble?: unknown }): void {
    if (trouble) return;
    close();
    void reload();
  }
  const lastDay = (
    <TextField
      type="date"
      label={<Trans>Last day</Trans>}
      value={until}
      onChange={(event) => setUntil(event.target.value)}
    />
  );
  return (
    <div className="row tight screen-only">
      {seat.viewerCanFill && (
        <Button isSmall look="quiet" onClick={() => setDoing("fill")}>
          <Trans>Fill the seat</Trans>
          <span className="unseen">: {name}</span>
        </Button>
      )}
      {seat.holders.map(
        (one) =>
          one.viewerCanVacate && (
            <Vacate key={one.id} name={one.person.name} onPress={() => setDoing(one.id)} />
          ),
      )}
      {seat.viewerCanEnd && (
        <Button isSmall look="quiet" onClick={() => setDoing("end")}>
          <Trans>End the seat</Trans>
          <span className="unseen">: {name}</span>
        </Button>
      )}
      <Ask
        isOpen={doing === "fill"}
        title={<Trans>Who fills the seat of {name}?</Trans>}
        verb={<Trans>Fill the seat</Trans>}
        isBusy={fill.isRunning}
        isDisabled={personId === ""}
        trouble={fill.trouble}
        onClose={close}
        onSure={() => void fill.run({ seatId: seat.id, personId, alternate }).then(then)}
      >
        <SelectField
          label={<Trans>Representative</Trans>}
          value={personId}
          options={[
            { value: "", name: t`choose…` },
            ...seat.organisation.representatives.map(({ person }) => ({
              value: person.id,
              name: person.name,
            })),
          ]}
          onChoose={setPersonId}
        />
        {seat.group.features.hasAlternates && (
          <CheckField
            label={<Trans>Sits in when the holder cannot</Trans>}
            checked={alternate}
            onCheck={setAlternate}
          />
        )}
      </Ask>
      <Ask
        isOpen={leaving !== undefined}
        isDangerous
        title={<Trans>End that {leaver} fills the seat?</Trans>}
        verb={<Trans>End</Trans>}
        isBusy={vacate.isRunning}
        trouble={vacate.trouble}
        onClose={close}
        onSure={() => void vacate.run({ seatHolderId: leaving?.id ?? "", until }).then(then)}
      >
        {lastDay}
      </Ask>
      <Ask
        isOpen={doing === "end"}
        isDangerous
        title={<Trans>End the seat of {name}?</Trans>}
        verb={<Trans>End the seat</Trans>}
        isBusy={end.isRunning}
        trouble={end.trouble}
        onClose={close}
        onSure={() => void end.run({ seatId: seat.id, until }).then(then)}
      >
        <p>
          <Trans>Whoever fills it leaves the group with it. It stays in the group's record.</Trans>
        </p>
        {lastDay}
      </Ask>
    </div>
  );
}

interface VacateProps {
  readonly name: string;
  readonly onPress: () => void;
}

function Vacate({ name, onPress }: VacateProps): ReactNode {
  return (
    <Button isSmall look="quiet" onClick={onPress}>
      <Trans>{name} leaves it</Trans>
    </Button>
  );
}

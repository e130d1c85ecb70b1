// Gives an organisation a seat: found by the beginning of its name.

import { Trans } from "@lingui/react/macro";
import { type ReactNode, Suspense, useDeferredValue, useState } from "react";
import { graphql, useFragment } from "react-relay";
import { useReload } from "~/app/page";
import { Button } from "~/design/Button/Button";
import { SelectField, TextField } from "~/design/Field/Field";
import { TroubleNotice } from "~/design/Notice/Notice";
import { say } from "~/design/Toast/Toasts";
import { useAct } from "~/graph/act";
import { ChooseOrganisation } from "~/rooms/organisations/ChooseOrganisation";
import { Form } from "~/rooms/people/Form";
import { SEAT_ROLES, useSaying } from "~/words/vocabulary";
import type { GiveSeat_group$key } from "./__generated__/GiveSeat_group.graphql";
import type { GiveSeatMutation } from "./__generated__/GiveSeatMutation.graphql";

type Role = GiveSeatMutation["variables"]["input"]["role"];

interface GiveSeatProps {
  readonly group: GiveSeat_group$key;
  readonly onClose: () => void;
}

export function GiveSeat({ onClose, ...props }: GiveSeatProps): ReactNode {
  const sayRole = useSaying();
  const reload = useReload();
  const { id, features, viewerCanGiveCoLead } = useFragment(
    graphql`
      fragment GiveSeat_group on Group {
        id
        viewerCanGiveCoLead
        features {
          seatRoles
        }
      }
    `,
    props.group,
  );
  const roles = features.seatRoles.filter((one) => viewerCanGiveCoLead || one !== "CO_LEAD");
  const [starting, setStarting] = useState("");
  const asked = useDeferredValue(starting.trim());
  const [organisationId, setOrganisationId] = useState<string>();
  const [role, setRole] = useState<string>(roles.includes("MEMBER") ? "MEMBER" : (roles[0] ?? ""));
  const [basis, setBasis] = useState("");
  const give = useAct<GiveSeatMutation>(graphql`
    mutation GiveSeatMutation($input: GiveSeatInput!) {
      giveSeat(input: $input) {
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
  async function send(): Promise<void> {
    if (organisationId === undefined) return;
    const { trouble } = await give.run({
      groupId: id,
      organisationId,
      role: role as Role,
      basis: basis.trim() || null,
    });
    if (trouble) return;
    say(<Trans>The seat is given.</Trans>);
    void reload();
    onClose();
  }
  return (
    <div className="card stack">
      <h2>
        <Trans>Give a seat</Trans>
      </h2>
      <Form onSend={send}>
        <TextField
          type="search"
          label={<Trans>The organisation's name begins with</Trans>}
          autoFocus
          value={starting}
          onChange={(event) => {
            setStarting(event.target.value);
            // Whoever is chosen must be seen: others are listed now.
            setOrganisationId(undefined);
          }}
        />
        <Suspense>
          <ChooseOrganisation
            starting={asked}
            chosen={organisationId}
            onChoose={setOrganisationId}
          />
        </Suspense>
        <SelectField
          label={<Trans>Role</Trans>}
          value={role}
          options={roles.map((value) => ({ value, name: sayRole(SEAT_ROLES, value) }))}
          onChoose={setRole}
        />
        <TextField
          label={<Trans>On which ground</Trans>}
          help={<Trans>A decision, a call, an election.</Trans>}
          isOptional
          value={basis}
          wrong={give.trouble?.fields["basis"]}
          onChange={(event) => setBasis(event.target.value)}
        />
        <TroubleNotice trouble={give.trouble} />
        <div className="row tight">
          <Button
            type="submit"
            look="main"
            isBusy={give.isRunning}
            disabled={organisationId === undefined}
          >
            <Trans>Give the seat</Trans>
          </Button>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </div>
      </Form>
    </div>
  );
}

// What the secretariat may do with an account; what cannot be undone asks once.

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { Button } from "~/design/Button/Button";
import { TroubleNotice } from "~/design/Notice/Notice";
import { useAct } from "~/graph/act";
import type { PersonActs_person$key } from "./__generated__/PersonActs_person.graphql";
import type { PersonActsAppointMutation } from "./__generated__/PersonActsAppointMutation.graphql";
import type { PersonActsDismissMutation } from "./__generated__/PersonActsDismissMutation.graphql";
import type { PersonActsEraseMutation } from "./__generated__/PersonActsEraseMutation.graphql";
import type { PersonActsRestoreMutation } from "./__generated__/PersonActsRestoreMutation.graphql";
import type { PersonActsSuspendMutation } from "./__generated__/PersonActsSuspendMutation.graphql";
import { Asked } from "./Asked";
import { Reasoned } from "./Reasoned";

export function PersonActs(props: { readonly person: PersonActs_person$key }): ReactNode {
  const person = useFragment(
    graphql`
      fragment PersonActs_person on Person {
        id
        name
        viewerCanSuspend
        viewerCanRestore
        viewerCanAppoint
        viewerCanDismiss
        viewerCanErase
      }
    `,
    props.person,
  );
  const subject = { id: person.id, name: person.name };
  return (
    <div className="row tight">
      {person.viewerCanRestore && <Restore {...subject} />}
      {person.viewerCanAppoint && <Appoint {...subject} />}
      {person.viewerCanDismiss && <Dismiss {...subject} />}
      {person.viewerCanSuspend && <Suspend {...subject} />}
      {person.viewerCanErase && <Erase {...subject} />}
    </div>
  );
}

interface Subject {
  readonly id: string;
  readonly name: string;
}

function Suspend({ id, name }: Subject): ReactNode {
  const { run, isRunning, trouble } = useAct<PersonActsSuspendMutation>(graphql`
    mutation PersonActsSuspendMutation($input: SuspendPersonInput!) {
      suspendPerson(input: $input) {
        __typename
        ... on SuspendPersonSuccess {
          person {
            ...PersonLine_person
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
  return (
    <Reasoned
      look="quiet"
      verb={<Trans>Suspend</Trans>}
      title={<Trans>Suspend {name}?</Trans>}
      help={
        <Trans>Wherever they are signed in they are then the public, until you restore them.</Trans>
      }
      keptAs={`suspend ${id}`}
      isDangerous
      isBusy={isRunning}
      trouble={trouble}
      onSure={async (reason) => !!(await run({ personId: id, reason })).done}
    />
  );
}

function Restore({ id }: Subject): ReactNode {
  const { run, isRunning, trouble } = useAct<PersonActsRestoreMutation>(graphql`
    mutation PersonActsRestoreMutation($input: RestorePersonInput!) {
      restorePerson(input: $input) {
        __typename
        ... on RestorePersonSuccess {
          person {
            ...PersonLine_person
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
  return (
    <>
      <Button isSmall look="quiet" isBusy={isRunning} onClick={() => void run({ personId: id })}>
        <Trans>Restore</Trans>
      </Button>
      <TroubleNotice trouble={trouble} />
    </>
  );
}

function Appoint({ id, name }: Subject): ReactNode {
  const { run, isRunning, trouble } = useAct<PersonActsAppointMutation>(graphql`
    mutation PersonActsAppointMutation($input: AppointSecretariatInput!) {
      appointSecretariat(input: $input) {
        __typename
        ... on AppointSecretariatSuccess {
          person {
            ...PersonLine_person
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
  return (
    <Asked
      look="quiet"
      name={<Trans>Appoint to the secretariat</Trans>}
      title={<Trans>Appoint {name} to the secretariat?</Trans>}
      verb={<Trans>Appoint</Trans>}
      isBusy={isRunning}
      trouble={trouble}
      onSure={async () => !!(await run({ personId: id })).done}
    >
      <Trans>They may then do all that stands on these pages.</Trans>
    </Asked>
  );
}

function Dismiss({ id, name }: Subject): ReactNode {
  const { run, isRunning, trouble } = useAct<PersonActsDismissMutation>(graphql`
    mutation PersonActsDismissMutation($input: DismissSecretariatInput!) {
      dismissSecretariat(input: $input) {
        __typename
        ... on DismissSecretariatSuccess {
          person {
            ...PersonLine_person
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
  return (
    <Asked
      look="quiet"
      name={<Trans>Dismiss from the secretariat</Trans>}
      title={<Trans>Dismiss {name} from the secretariat?</Trans>}
      verb={<Trans>Dismiss</Trans>}
      isBusy={isRunning}
      trouble={trouble}
      onSure={async () => !!(await run({ personId: id })).done}
    >
      <Trans>Their account stays; they can be appointed again.</Trans>
    </Asked>
  );
}

function Erase({ id, name }: Subject): ReactNode {
  const { run, isRunning, trouble } = useAct<PersonActsEraseMutation>(graphql`
    mutation PersonActsEraseMutation($input: ErasePersonInput!) {
      erasePerson(input: $input) {
        __typename
        ... on ErasePersonSuccess {
          person {
            ...PersonLine_person
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
  return (
    <Asked
      look="quiet"
      name={<Trans>Erase</Trans>}
      title={<Trans>Erase the account of {name}?</Trans>}
      verb={<Trans>Erase for good</Trans>}
      isDangerous
      isBusy={isRunning}
      trouble={trouble}
      onSure={async () => !!(await run({ personId: id })).done}
    >
      <Trans>
        Only at the person's own demand. What they said in public stays, under a pseudonym. This
        cannot be undone.
      </Trans>
    </Asked>
  );
}

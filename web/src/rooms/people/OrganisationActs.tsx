// What the secretariat decides of an organisation: each act with its reason, its problem in place.

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { Button } from "~/design/Button/Button";
import { TroubleNotice } from "~/design/Notice/Notice";
import { say } from "~/design/Toast/Toasts";
import { useAct } from "~/graph/act";
import type { OrganisationActs_organisation$key } from "./__generated__/OrganisationActs_organisation.graphql";
import type { OrganisationActsRefuseMutation } from "./__generated__/OrganisationActsRefuseMutation.graphql";
import type { OrganisationActsRestoreMutation } from "./__generated__/OrganisationActsRestoreMutation.graphql";
import type { OrganisationActsSuspendMutation } from "./__generated__/OrganisationActsSuspendMutation.graphql";
import type { OrganisationActsVerifyMutation } from "./__generated__/OrganisationActsVerifyMutation.graphql";
import { Reasoned } from "./Reasoned";

graphql`
  fragment OrganisationActs_standing on Organisation {
    id
    standing
    standingReason
    standingSetAt
    viewerCanVerify
    viewerCanRefuse
    viewerCanSuspend
    viewerCanRestore
  }
`;

interface OrganisationActsProps {
  readonly organisation: OrganisationActs_organisation$key;
  readonly onDone: () => void;
}

export function OrganisationActs(props: OrganisationActsProps): ReactNode {
  const organisation = useFragment(
    graphql`
      fragment OrganisationActs_organisation on Organisation
      @argumentDefinitions(language: { type: "Language" }) {
        id
        name(language: $language)
        viewerCanVerify
        viewerCanRefuse
        viewerCanSuspend
        viewerCanRestore
      }
    `,
    props.organisation,
  );
  const { id, name } = organisation;
  const subject = { id, name, onDone: props.onDone };
  return (
    <div className="row tight">
      {organisation.viewerCanVerify && <Verify {...subject} />}
      {organisation.viewerCanRefuse && <Refuse {...subject} />}
      {organisation.viewerCanRestore && <Restore {...subject} />}
      {organisation.viewerCanSuspend && <Suspend {...subject} />}
    </div>
  );
}

interface Subject {
  readonly id: string;
  readonly name: string;
  readonly onDone: () => void;
}

function Verify({ id, name, onDone }: Subject): ReactNode {
  const { run, isRunning, trouble } = useAct<OrganisationActsVerifyMutation>(graphql`
    mutation OrganisationActsVerifyMutation($input: VerifyOrganisationInput!) {
      verifyOrganisation(input: $input) {
        __typename
        ... on VerifyOrganisationSuccess {
          organisation {
            ...OrganisationActs_standing
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

  async function verify(): Promise<void> {
    const { done } = await run({ organisationId: id });
    if (!done) return;
    say(<Trans>{name} is verified.</Trans>);
    onDone();
  }

  return (
    <>
      <Button isSmall look="main" isBusy={isRunning} onClick={() => void verify()}>
        <Trans>Verify</Trans>
      </Button>
      <TroubleNotice trouble={trouble} />
    </>
  );
}

function Refuse({ id, name, onDone }: Subject): ReactNode {
  const { run, isRunning, trouble } = useAct<OrganisationActsRefuseMutation>(graphql`
    mutation OrganisationActsRefuseMutation($input: RefuseOrganisationInput!) {
      refuseOrganisation(input: $input) {
        __typename
        ... on RefuseOrganisationSuccess {
          organisation {
            ...OrganisationActs_standing
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
      verb={<Trans>Refuse</Trans>}
      title={<Trans>Refuse to verify {name}?</Trans>}
      help={<Trans>Its people read it, and may mend what is wrong.</Trans>}
      keptAs={`refuse ${id}`}
      isDangerous
      isBusy={isRunning}
      trouble={trouble}
      onDone={onDone}
      onSure={async (reason) => !!(await run({ organisationId: id, reason })).done}
    />
  );
}

function Suspend({ id, name, onDone }: Subject): ReactNode {
  const { run, isRunning, trouble } = useAct<OrganisationActsSuspendMutation>(graphql`
    mutation OrganisationActsSuspendMutation($input: SuspendOrganisationInput!) {
      suspendOrganisation(input: $input) {
        __typename
        ... on SuspendOrganisationSuccess {
          organisation {
            ...OrganisationActs_standing
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
      verb={<Trans>Suspend</Trans>}
      title={<Trans>Suspend {name}?</Trans>}
      help={<Trans>Nobody then speaks for it, and its seats rest, until it is restored.</Trans>}
      keptAs={`suspend ${id}`}
      isDangerous
      isBusy={isRunning}
      trouble={trouble}
      onDone={onDone}
      onSure={async (reason) => !!(await run({ organisationId: id, reason })).done}
    />
  );
}

function Restore({ id, name, onDone }: Subject): ReactNode {
  const { run, isRunning, trouble } = useAct<OrganisationActsRestoreMutation>(graphql`
    mutation OrganisationActsRestoreMutation($input: RestoreOrganisationInput!) {
      restoreOrganisation(input: $input) {
        __typename
        ... on RestoreOrganisationSuccess {
          organisation {
            ...OrganisationActs_standing
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
      verb={<Trans>Restore</Trans>}
      title={<Trans>Restore {name}?</Trans>}
      help={<Trans>Its people read it, and may speak for it again.</Trans>}
      keptAs={`restore ${id}`}
      isBusy={isRunning}
      trouble={trouble}
      onDone={onDone}
      onSure={async (reason) => !!(await run({ organisationId: id, reason })).done}
    />
  );
}

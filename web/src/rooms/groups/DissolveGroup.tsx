import { Trans } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { graphql, useFragment } from "react-relay";
import { useReload } from "~/app/page";
import { Ask } from "~/design/Dialog/Ask";
import { TextArea, TextField } from "~/design/Field/Field";
import { today } from "~/design/Moment/today";
import { useAct } from "~/graph/act";
import { useKept } from "~/graph/keeping";
import type { DissolveGroup_group$key } from "./__generated__/DissolveGroup_group.graphql";
import type { DissolveGroupMutation } from "./__generated__/DissolveGroupMutation.graphql";

interface DissolveGroupProps {
  readonly group: DissolveGroup_group$key;
  readonly onClose: () => void;
}

/** Ends a group's term early, for a reason that everybody reads who sees it. */
export function DissolveGroup({ onClose, ...props }: DissolveGroupProps): ReactNode {
  const reload = useReload();
  const { id } = useFragment(
    graphql`
      fragment DissolveGroup_group on Group {
        id
      }
    `,
    props.group,
  );
  const [until, setUntil] = useState(today);
  const reason = useKept(`why dissolve ${id}`, "");
  const dissolve = useAct<DissolveGroupMutation>(graphql`
    mutation DissolveGroupMutation($input: DissolveGroupInput!) {
      dissolveGroup(input: $input) {
        __typename
        ... on DissolveGroupSuccess {
          group {
            id
            isOver
            dissolvedReason
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
  async function sure(): Promise<void> {
    const { done } = await dissolve.run({ groupId: id, until, reason: reason.value.trim() });
    if (!done) return;
    await reason.forget();
    void reload();
    onClose();
  }
  return (
    <Ask
      isOpen
      isDangerous
      title={<Trans>Dissolve this group?</Trans>}
      verb={<Trans>Dissolve</Trans>}
      isBusy={dissolve.isRunning}
      isDisabled={reason.value.trim() === ""}
      trouble={dissolve.trouble}
      onClose={onClose}
      onSure={() => void sure()}
    >
      <p>
        <Trans>
          Its term and all its seats end on the last day. What it drafted and asked stays.
        </Trans>
      </p>
      <TextField
        type="date"
        label={<Trans>Last day</Trans>}
        value={until}
        onChange={(event) => setUntil(event.target.value)}
      />
      <TextArea
        label={<Trans>Why</Trans>}
        value={reason.value}
        onChange={(event) => reason.set(event.target.value)}
      />
    </Ask>
  );
}

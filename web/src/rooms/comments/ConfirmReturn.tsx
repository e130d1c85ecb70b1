// Makes comments of all that is taken, in one act that cannot be undone.

import { Plural, Trans } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { graphql } from "react-relay";
import { Button } from "~/design/Button/Button";
import { Ask } from "~/design/Dialog/Ask";
import { say } from "~/design/Toast/Toasts";
import { useAct } from "~/graph/act";
import type { ConfirmReturnMutation } from "./__generated__/ConfirmReturnMutation.graphql";

interface ConfirmReturnProps {
  readonly returnId: string;
  readonly revision: number;
  /** Of those that are on the page. */
  readonly taken: number;
  readonly left: number;
  readonly unseen: number;
  readonly onConfirmed: () => void;
}

export function ConfirmReturn(props: ConfirmReturnProps): ReactNode {
  const { returnId, revision, taken, left, unseen, onConfirmed } = props;
  const [isAsking, setAsking] = useState(false);
  const { run, isRunning, trouble, forget } = useAct<ConfirmReturnMutation>(graphql`
    mutation ConfirmReturnMutation($input: ConfirmWordReturnInput!) {
      confirmWordReturn(input: $input) {
        __typename
        ... on ConfirmWordReturnSuccess {
          wordReturn {
            id
            revision
            confirmedAt
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
  function close(): void {
    setAsking(false);
    if (trouble?.kind === "ConflictProblem") onConfirmed();
    forget();
  }
  async function confirm(): Promise<void> {
    const { done } = await run({ wordReturnId: returnId, revision });
    if (!done) return;
    setAsking(false);
    say(<Trans>Confirmed: what was taken stands among the comments.</Trans>);
    onConfirmed();
  }
  return (
    <>
      <Button isSmall look="main" onClick={() => setAsking(true)}>
        <Trans>Confirm</Trans>
      </Button>
      <Ask
        title={<Trans>Make comments of what is taken?</Trans>}
        verb={<Trans>Confirm</Trans>}
        isOpen={isAsking}
        isBusy={isRunning}
        trouble={trouble}
        onClose={close}
        onSure={() => void confirm()}
      >
        <p>
          <Plural value={taken} one="# becomes a comment" other="# become comments" />,{" "}
          <Plural value={left} one="# is left out" other="# are left out" />.
        </p>
        {unseen > 0 && (
          <p>
            <Plural
              value={unseen}
              one="# more is further down and was not looked at; it is taken as it was read."
              other="# more are further down and were not looked at; they are taken as they were read."
            />
          </p>
        )}
        <p>
          <Trans>All of it happens at once and cannot be undone.</Trans>
        </p>
      </Ask>
    </>
  );
}

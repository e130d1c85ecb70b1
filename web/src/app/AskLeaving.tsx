import { Plural, Trans } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { signOut } from "~/app/session";
import { Button } from "~/design/Button/Button";
import { Dialog } from "~/design/Dialog/Dialog";
import { forgetAll } from "~/graph/keptWords";

export { countKept } from "~/graph/keptWords";

interface AskLeavingProps {
  readonly personId: string;
  readonly kept: number;
  readonly onStay: () => void;
}

/** What becomes of the words that were begun here, when their writer signs out. */
export default function AskLeaving({ personId, kept, onStay }: AskLeavingProps): ReactNode {
  const [isBusy, setIsBusy] = useState(false);

  async function signOutAfter(before?: () => Promise<void>): Promise<void> {
    setIsBusy(true);
    await before?.();
    await signOut();
    // Still here: it could not be ended, and was said so.
    onStay();
  }

  return (
    <Dialog
      isOpen
      title={
        <Plural
          value={kept}
          one="# text that you began is kept on this device"
          other="# texts that you began are kept on this device"
        />
      }
      onClose={onStay}
    >
      <p>
        <Trans>
          You find them here again when you next sign in. On a device that others use, rather remove
          them.
        </Trans>
      </p>
      <div className="row">
        <Button look="main" isBusy={isBusy} onClick={() => void signOutAfter()}>
          <Trans>Keep them here, and sign out</Trans>
        </Button>
        <Button
          look="danger"
          isBusy={isBusy}
          onClick={() => void signOutAfter(() => forgetAll(personId))}
        >
          <Trans>Remove them, then sign out</Trans>
        </Button>
        <Button onClick={onStay}>
          <Trans>Stay signed in</Trans>
        </Button>
      </div>
    </Dialog>
  );
}

// Asks once before something that cannot be undone, and names what goes.

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Button } from "~/design/Button/Button";
import { TroubleNotice } from "~/design/Notice/Notice";
import type { Trouble } from "~/graph/act";
import { Dialog } from "./Dialog";

interface AskProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** The verb on the button: what happens. */
  readonly verb: ReactNode;
  readonly isOpen: boolean;
  readonly isBusy?: boolean;
  readonly isDangerous?: boolean;
  readonly isDisabled?: boolean;
  readonly trouble?: Trouble | undefined;
  readonly onClose: () => void;
  readonly onSure: () => void;
}

export function Ask(props: AskProps): ReactNode {
  return (
    <Dialog title={props.title} isOpen={props.isOpen} onClose={props.onClose}>
      <div className="stack">{props.children}</div>
      <TroubleNotice trouble={props.trouble} />
      <div className="row">
        <Button
          look={props.isDangerous ? "danger" : "main"}
          isBusy={props.isBusy ?? false}
          disabled={props.isDisabled}
          onClick={props.onSure}
        >
          {props.verb}
        </Button>
        <Button onClick={props.onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </Dialog>
  );
}

// An act that is done for a reason: asked for once, in words that the person concerned will read.

import { Trans } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { Button } from "~/design/Button/Button";
import { Ask } from "~/design/Dialog/Ask";
import { TextArea } from "~/design/Field/Field";
import type { Trouble } from "~/graph/act";
import { useKept } from "~/graph/keeping";

interface ReasonedProps {
  /** The verb on both buttons. */
  readonly verb: ReactNode;
  readonly title: ReactNode;
  readonly help: ReactNode;
  /** Under which the words are kept while they are being written. */
  readonly keptAs: string;
  readonly isDangerous?: boolean;
  /** How the first button looks: `quiet` in rows of many. */
  readonly look?: "quiet";
  readonly isOptional?: boolean;
  readonly isBusy: boolean;
  readonly trouble: Trouble | undefined;
  /** Once it was done and the dialogue is closed. */
  readonly onDone?: () => void;
  /** Whether it was done. */
  readonly onSure: (reason: string) => Promise<boolean>;
}

export function Reasoned(props: ReasonedProps): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        isSmall
        look={props.look ?? (props.isDangerous ? "danger" : "plain")}
        onClick={() => setIsOpen(true)}
      >
        {props.verb}
      </Button>
      {isOpen && <ReasonDialog {...props} onClose={() => setIsOpen(false)} />}
    </>
  );
}

function ReasonDialog(props: ReasonedProps & { readonly onClose: () => void }): ReactNode {
  const { value, set, forget } = useKept(props.keptAs, "");

  async function sure(): Promise<void> {
    if (!(await props.onSure(value.trim()))) return;
    await forget();
    props.onClose();
    props.onDone?.();
  }

  return (
    <Ask
      title={props.title}
      verb={props.verb}
      isOpen
      isDangerous={props.isDangerous ?? false}
      isBusy={props.isBusy}
      isDisabled={!props.isOptional && value.trim() === ""}
      trouble={props.trouble}
      onClose={props.onClose}
      onSure={() => void sure()}
    >
      <TextArea
        label={<Trans>Reason</Trans>}
        help={props.help}
        isOptional={props.isOptional ?? false}
        value={value}
        onChange={(event) => set(event.target.value)}
      />
    </Ask>
  );
}

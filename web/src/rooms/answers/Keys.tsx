// What each key does at the desk.

import { Trans } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { areKeysOn, turnKeys } from "~/app/keysOn";
import { Dialog } from "~/design/Dialog/Dialog";
import { CheckField } from "~/design/Field/Field";

interface KeysProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function Keys({ isOpen, onClose }: KeysProps): ReactNode {
  const [areOn, setAreOn] = useState(areKeysOn);
  return (
    <Dialog title={<Trans>Keys at the desk</Trans>} isOpen={isOpen} onClose={onClose}>
      <dl className="desk-keys">
        <Key name="j">
          <Trans>the next comment</Trans>
        </Key>
        <Key name="k">
          <Trans>the one before</Trans>
        </Key>
        <Key name="x">
          <Trans>choose it, or let it go</Trans>
        </Key>
        <Key name="Shift x">
          <Trans>the same with all since the last one</Trans>
        </Key>
        <Key name="a">
          <Trans>answer it, or all that is chosen</Trans>
        </Key>
        <Key name="Ctrl Enter">
          <Trans>save the answer and go on to the next without one</Trans>
        </Key>
        <Key name="Esc">
          <Trans>from the answer back to the list</Trans>
        </Key>
        <Key name="?">
          <Trans>this list</Trans>
        </Key>
      </dl>
      <CheckField
        label={<Trans>Single letters do this</Trans>}
        checked={areOn}
        onCheck={(on) => {
          turnKeys(on);
          setAreOn(on);
        }}
      />
    </Dialog>
  );
}

function Key(props: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>
        {props.name.split(" ").map((one, at) => (
          <span key={one}>
            {at > 0 && " + "}
            <kbd>{one}</kbd>
          </span>
        ))}
      </dt>
      <dd>{props.children}</dd>
    </div>
  );
}

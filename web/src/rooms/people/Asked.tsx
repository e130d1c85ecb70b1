// A button whose act is asked for once before it is done.

import { type ReactNode, useState } from "react";
import { Button } from "~/design/Button/Button";
import { Ask } from "~/design/Dialog/Ask";
import type { Trouble } from "~/graph/act";

interface AskedProps {
  readonly name: ReactNode;
  readonly title: ReactNode;
  readonly verb: ReactNode;
  readonly isDangerous?: boolean;
  /** How the first button looks: `quiet` in rows of many. */
  readonly look?: "quiet";
  readonly isBusy: boolean;
  readonly trouble: Trouble | undefined;
  /** Whether it was done. */
  readonly onSure: () => Promise<boolean>;
  readonly children: ReactNode;
}

export function Asked({ name, look, children, onSure, ...ask }: AskedProps): ReactNode {
  const [isOpen, setIsOpen] = useState(false);

  async function sure(): Promise<void> {
    if (await onSure()) setIsOpen(false);
  }

  return (
    <>
      <Button
        isSmall
        look={look ?? (ask.isDangerous ? "danger" : "plain")}
        onClick={() => setIsOpen(true)}
      >
        {name}
      </Button>
      <Ask {...ask} isOpen={isOpen} onClose={() => setIsOpen(false)} onSure={() => void sure()}>
        <p>{children}</p>
      </Ask>
    </>
  );
}

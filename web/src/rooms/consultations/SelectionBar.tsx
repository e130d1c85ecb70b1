// What can be done with the words that are chosen, above them.

import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Button } from "~/design/Button/Button";
import type { Kind } from "~/rooms/comments/written";
import type { Chosen } from "./chosenWords";
import "./SelectionBar.css";

interface SelectionBarProps {
  readonly chosen: Chosen;
  readonly onWrite: (kind: Kind) => void;
}

export function SelectionBar({ chosen, onWrite }: SelectionBarProps): ReactNode {
  const { t } = useLingui();
  const { left, top, width } = chosen.box;
  const place = { left: left + width / 2 + scrollX, top: Math.max(top, 72) + scrollY };
  return (
    <div
      className="selection-bar screen-only"
      role="toolbar"
      aria-label={t`Chosen words`}
      style={place}
    >
      <Button isSmall onMouseDown={keep} onClick={() => onWrite("REMARK")}>
        <Trans>Comment</Trans>
      </Button>
      <Button isSmall onMouseDown={keep} onClick={() => onWrite("SUGGESTION")}>
        <Trans>Suggest wording</Trans>
      </Button>
    </div>
  );
}

/** Pressing must not let the selection go before it is read. */
function keep(event: { preventDefault: () => void }): void {
  event.preventDefault();
}

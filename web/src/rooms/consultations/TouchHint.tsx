// How one comments by touch, told until it is known: no paragraph looks as if it could be tapped.

import { Trans } from "@lingui/react/macro";
import { type ReactNode, useCallback, useState } from "react";
import { Button } from "~/design/Button/Button";
import "./TouchHint.css";

const NAME = "tryeza touch";

/** Whether this device's reader is still to be told, and how to remember that they know. */
export function useTouchHint(): readonly [isNeeded: boolean, know: () => void] {
  const [isNeeded, setNeeded] = useState(
    () => matchMedia("(hover: none)").matches && localStorage.getItem(NAME) === null,
  );
  const know = useCallback(() => {
    localStorage.setItem(NAME, "known");
    setNeeded(false);
  }, []);
  return [isNeeded, know];
}

export function TouchHint({ onKnown }: { readonly onKnown: () => void }): ReactNode {
  return (
    <aside className="touch-hint screen-only">
      <p>
        <Trans>Tap a paragraph to comment on it.</Trans>
      </p>
      <Button isSmall onClick={onKnown}>
        <Trans>Understood</Trans>
      </Button>
    </aside>
  );
}

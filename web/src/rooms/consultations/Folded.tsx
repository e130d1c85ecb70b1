// A form behind the button that it is opened with; the focus goes into it and comes back.

import { type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "~/design/Button/Button";

interface FoldedProps {
  readonly verb: ReactNode;
  readonly children: (close: () => void) => ReactNode;
}

export function Folded({ verb, children }: FoldedProps): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (isOpen === wasOpen.current) return;
    wasOpen.current = isOpen;
    if (isOpen) place.current?.focus();
    else place.current?.querySelector("button")?.focus();
  }, [isOpen]);
  return (
    <div className={isOpen ? "card folded-form" : ""} ref={place} tabIndex={-1}>
      {isOpen ? (
        children(() => setOpen(false))
      ) : (
        <Button onClick={() => setOpen(true)}>{verb}</Button>
      )}
    </div>
  );
}

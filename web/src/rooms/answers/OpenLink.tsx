// A link that opens a comment beside the list.

import type { MouseEvent, ReactNode } from "react";
import { useOpening } from "./opening";

interface OpenLinkProps {
  readonly number: number;
  readonly onOpen?: () => void;
  readonly className?: string;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

export function OpenLink({
  number,
  onOpen,
  className,
  isOpen,
  children,
}: OpenLinkProps): ReactNode {
  const open = useOpening();
  function press(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onOpen?.();
    open(number);
  }
  return (
    <a
      href={`#c-${number}`}
      className={className}
      aria-current={isOpen ? "true" : undefined}
      onClick={press}
    >
      {children}
    </a>
  );
}

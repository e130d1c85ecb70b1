// Something that opens where it stands: the browser's own, found by its search and printed open.

import type { ReactNode } from "react";
import "./Disclosure.css";

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

export function Disclosure({ summary, isOpen, children }: DisclosureProps): ReactNode {
  return (
    <details className="disclosure" open={isOpen}>
      <summary>{summary}</summary>
      <div className="stack">{children}</div>
    </details>
  );
}

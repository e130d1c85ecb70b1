// A place where nothing is yet: it says so, and what could be done about it.

import type { ReactNode } from "react";
import "./Empty.css";

interface EmptyProps {
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

export function Empty({ title, children, action }: EmptyProps): ReactNode {
  return (
    <div className="empty">
      <p>
        <strong>{title}</strong>
      </p>
      {children && <p className="quiet">{children}</p>}
      {action && <div>{action}</div>}
    </div>
  );
}

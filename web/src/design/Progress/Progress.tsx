// How far something has come: a bar with its numbers in words.

import { type ReactNode, useId } from "react";
import "./Progress.css";

interface ProgressProps {
  readonly label: ReactNode;
  /** Between 0 and `of`; absent while nobody can say. */
  readonly value?: number;
  readonly of?: number;
}

export function Progress({ label, value, of = 1 }: ProgressProps): ReactNode {
  const id = useId();
  return (
    <div className="progress">
      <span id={id}>{label}</span>
      <progress aria-labelledby={id} max={of} {...(value === undefined ? {} : { value })} />
    </div>
  );
}

import type { ReactNode } from "react";

/** A table seen from above, with its seats. */
export function Mark(): ReactNode {
  return (
    <svg className="mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
      <circle cx="16" cy="16" r="8" fill="none" stroke="currentColor" strokeWidth="2.5" />
      {[0, 60, 120, 180, 240, 300].map((turn) => (
        <circle
          key={turn}
          cx="16"
          cy="3.5"
          r="2.5"
          fill="currentColor"
          transform={`rotate(${turn} 16 16)`}
        />
      ))}
    </svg>
  );
}

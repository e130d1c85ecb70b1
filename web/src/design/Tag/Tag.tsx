// A word that says what something is: an outcome, a side, a kind. Never by colour alone.

import type { ReactNode } from "react";
import "./Tag.css";

export type Tone =
  | "plain"
  | "accepted"
  | "partly"
  | "rejected"
  | "waiting"
  | "civil-society"
  | "institution"
  | "accent";

interface TagProps {
  readonly tone?: Tone;
  readonly children: ReactNode;
}

export function Tag({ tone = "plain", children }: TagProps): ReactNode {
  return <span className={`tag ${tone}`}>{children}</span>;
}

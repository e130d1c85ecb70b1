// Something that people should know here: what happened, why, and what to do next.

import { Trans } from "@lingui/react/macro";
import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import type { Trouble } from "~/graph/act";
import "./Notice.css";

export type NoticeKind = "info" | "done" | "warning" | "trouble";

const ICONS = { info: Info, done: CircleCheck, warning: TriangleAlert, trouble: CircleAlert };

interface NoticeProps {
  readonly kind?: NoticeKind;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  /** Whether it came while somebody worked, so that it must be said at once. */
  readonly isNew?: boolean;
}

export function Notice({ kind = "info", title, children, isNew }: NoticeProps): ReactNode {
  const Icon = ICONS[kind];
  const role = isNew ? (kind === "trouble" ? "alert" : "status") : undefined;
  return (
    <div className={`notice ${kind}`} role={role}>
      <Icon aria-hidden="true" size={20} />
      <div className="stack tight">
        {title && <strong>{title}</strong>}
        {children && <div>{children}</div>}
      </div>
    </div>
  );
}

/** Why an act did not happen; nothing where it did. */
export function TroubleNotice({ trouble }: { readonly trouble: Trouble | undefined }): ReactNode {
  if (!trouble) return null;
  const fields = Object.entries(trouble.fields);
  return (
    <Notice kind="trouble" isNew title={<Reason trouble={trouble} />}>
      {fields.length > 0 && (
        <ul>
          {fields.map(([path, wrong]) => (
            <li key={path}>{wrong}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

/** The server's own sentence; a server that was not reached, or that broke, has none. */
function Reason({ trouble: { kind, message } }: { readonly trouble: Trouble }): ReactNode {
  if (kind === "Unreachable") {
    return <Trans>The site cannot be reached. Try again in a moment.</Trans>;
  }
  return kind === "Bug" ? <Trans>This did not work. Try again in a moment.</Trans> : message;
}

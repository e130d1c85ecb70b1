import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { TroubleNotice } from "~/design/Notice/Notice";
import type { Trouble } from "~/graph/act";

/** Why a door would not open; a server that was not reached says nothing itself. */
export function DoorTrouble({ trouble }: { readonly trouble: Trouble | undefined }): ReactNode {
  const { t } = useLingui();
  if (!trouble) return null;
  const [only, ...others] = Object.values(trouble.fields);
  const message =
    trouble.kind === "Unreachable" ? t`The site cannot be reached. Try again in a moment.` : only;
  // A form of one or two fields needs no sentence that says to look at them.
  const isTold = message !== undefined && others.length === 0;
  return <TroubleNotice trouble={isTold ? { ...trouble, message, fields: {} } : trouble} />;
}

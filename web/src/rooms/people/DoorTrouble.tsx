import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { TroubleNotice } from "~/design/Notice/Notice";
import type { Trouble } from "~/graph/act";

/** Why a door would not open; a server that was not reached says nothing itself. */
export function DoorTrouble({ trouble }: { readonly trouble: Trouble | undefined }): ReactNode {
  const { t } = useLingui();
  if (trouble?.kind !== "Unreachable") return <TroubleNotice trouble={trouble} />;
  const message = t`The site cannot be reached. Try again in a moment.`;
  return <TroubleNotice trouble={{ ...trouble, message }} />;
}

import type { ReactNode } from "react";
import { TroubleNotice } from "~/design/Notice/Notice";
import type { Trouble } from "~/graph/act";

/** Why a door would not open. */
export function DoorTrouble({ trouble }: { readonly trouble: Trouble | undefined }): ReactNode {
  const [only, ...others] = Object.values(trouble?.fields ?? {});
  // A form of one or two fields needs no sentence that says to look at them.
  const isTold = trouble !== undefined && only !== undefined && others.length === 0;
  return <TroubleNotice trouble={isTold ? { ...trouble, message: only, fields: {} } : trouble} />;
}

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Failure } from "~/graph/failures";

/** Why something cannot be shown: the server's own sentence, or one in place of a program's words. */
export function Why({ error }: { readonly error: unknown }): ReactNode {
  if (error instanceof Failure) return error.message;
  return <Trans>Something is broken here. Try again; if it stays so, tell us.</Trans>;
}

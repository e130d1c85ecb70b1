// On to what follows in a list, and back to its start; each has an address of its own.

import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Go } from "~/design/Go/Go";

interface PagerProps {
  readonly to: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly search: Readonly<Record<string, string | undefined>>;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly endCursor: string | null | undefined;
  };
}

export function Pager({ to, params = {}, search, pageInfo }: PagerProps): ReactNode {
  const { t } = useLingui();
  const { hasNextPage, endCursor } = pageInfo;
  if (!hasNextPage && !search["after"]) return null;
  return (
    <nav className="row pager screen-only" aria-label={t`Pages of the list`}>
      {search["after"] && (
        <Go to={to} params={params} search={{ ...search, after: undefined }} rel="prev">
          <Trans>To the start</Trans>
        </Go>
      )}
      {hasNextPage && endCursor && (
        <Go to={to} params={params} search={{ ...search, after: endCursor }} rel="next">
          <Trans>Next page</Trans>
        </Go>
      )}
    </nav>
  );
}

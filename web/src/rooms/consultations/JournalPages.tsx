// To what happened before the page, and after it.

import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Search } from "~/app/page";
import { Go } from "~/design/Go/Go";

interface JournalPagesProps {
  readonly slug: string;
  readonly search: Search;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null | undefined;
    readonly endCursor: string | null | undefined;
  };
}

export function JournalPages({ slug, search, pageInfo }: JournalPagesProps): ReactNode {
  const { t } = useLingui();
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = pageInfo;
  const here = { to: "/consultations/$slug/journal", params: { slug } };
  if (!hasNextPage && !hasPreviousPage) return null;
  return (
    <nav className="row pager screen-only" aria-label={t`Pages of the list`}>
      {hasNextPage && endCursor && (
        <Go {...here} search={{ ...search, before: undefined, after: endCursor }} rel="prev">
          <Trans>Newer</Trans>
        </Go>
      )}
      {hasPreviousPage && startCursor && (
        <Go {...here} search={{ ...search, after: undefined, before: startCursor }} rel="next">
          <Trans>Older</Trans>
        </Go>
      )}
    </nav>
  );
}

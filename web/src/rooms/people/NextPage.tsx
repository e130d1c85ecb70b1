import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Search } from "~/app/page";
import { ButtonLink } from "~/design/Button/Button";

interface NextPageProps {
  readonly to: string;
  readonly search: Search;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly endCursor: string | null | undefined;
  };
}

/** On to what follows, and back to the start; each has an address. */
export function NextPage({ to, search, pageInfo }: NextPageProps): ReactNode {
  const { hasNextPage, endCursor } = pageInfo;
  if (!hasNextPage && !search["after"]) return null;
  return (
    <div className="row">
      {search["after"] && (
        <ButtonLink to={to} search={{ ...search, after: undefined }}>
          <Trans>Back to the start</Trans>
        </ButtonLink>
      )}
      {hasNextPage && endCursor && (
        <ButtonLink to={to} search={{ ...search, after: endCursor }}>
          <Trans>Next</Trans>
        </ButtonLink>
      )}
    </div>
  );
}

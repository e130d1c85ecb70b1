// What a version is called where one of several is chosen.

import { useLingui } from "@lingui/react/macro";
import { useCallback } from "react";

interface Version {
  readonly number: number;
  readonly label: string | null | undefined;
  readonly publishedAt: string | null | undefined;
}

export function useVersionNames(): (version: Version) => string {
  const { t } = useLingui();
  return useCallback(
    ({ number, label, publishedAt }) => {
      const name = label ? t`Version ${number}: ${label}` : t`Version ${number}`;
      return publishedAt ? name : t`${name} (not published yet)`;
    },
    [t],
  );
}

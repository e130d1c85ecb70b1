import { Plural, Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { ButtonLink } from "~/design/Button/Button";

/** Organisations that the secretariat should verify; nothing where there are none. */
export function WaitingOrganisations({ count }: { readonly count: number }): ReactNode {
  if (count === 0) return null;
  return (
    <li>
      <strong>
        <Plural
          value={count}
          one="# organisation waits to be verified"
          other="# organisations wait to be verified"
        />
      </strong>
      <ButtonLink isSmall to="/secretariat">
        <Trans>To the secretariat</Trans>
      </ButtonLink>
    </li>
  );
}

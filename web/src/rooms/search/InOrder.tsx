// In which order what was found is listed; each order has an address.

import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Search } from "~/app/page";
import { Go } from "~/design/Go/Go";
import { otherwise } from "./asked";

export function InOrder({ search }: { readonly search: Search }): ReactNode {
  const { t } = useLingui();
  const order =
    search["order"] === "newest" || search["order"] === "document" ? search["order"] : "";
  const orders = [
    { value: "", name: <Trans>what fits best</Trans> },
    { value: "newest", name: <Trans>the latest first</Trans> },
    { value: "document", name: <Trans>as in the text</Trans> },
  ];
  return (
    <nav className="row tight small screen-only" aria-label={t`Order`}>
      {orders.map(({ value, name }) =>
        value === order ? (
          <strong key={value} aria-current="true">
            {name}
          </strong>
        ) : (
          <Go
            key={value}
            to="/search"
            search={otherwise(search, { order: value || undefined })}
            className="in-order"
          >
            {name}
          </Go>
        ),
      )}
    </nav>
  );
}

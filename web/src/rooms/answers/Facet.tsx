// One way of narrowing: its values with their counts; the one in force can be taken away.

import { Trans } from "@lingui/react/macro";
import { useSearch } from "@tanstack/react-router";
import { X } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import type { Search } from "~/app/page";
import { Button } from "~/design/Button/Button";
import { type Narrowing, narrowed } from "./filter";
import { NarrowLink } from "./NarrowLink";

export interface Counted {
  /** Absent where the list cannot be narrowed to it. */
  readonly value: string | undefined;
  readonly name: string;
  readonly count: number;
  /** In force where the address does not say otherwise. */
  readonly isDefault?: boolean;
}

interface FacetProps {
  readonly name: Narrowing;
  readonly title: ReactNode;
  readonly values: readonly Counted[];
}

const MOST = 8; // values that are shown at first

export function Facet({ name, title, values }: FacetProps): ReactNode {
  const id = useId();
  const search = useSearch({ strict: false }) as Search;
  const [isAll, setIsAll] = useState(false);
  const inForce = search[name];
  if (values.length === 0 && !inForce) return null;
  const shown = isAll ? values : values.filter((one, at) => at < MOST || one.value === inForce);
  return (
    <section className="facet" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="plain">
        {shown.map((one) => (
          <li key={one.name + one.value}>
            <Value name={name} one={one} search={search} />
          </li>
        ))}
      </ul>
      {values.length > MOST && (
        <Button isSmall look="quiet" aria-expanded={isAll} onClick={() => setIsAll(!isAll)}>
          {isAll ? <Trans>Fewer</Trans> : <Trans>All {values.length}</Trans>}
        </Button>
      )}
    </section>
  );
}

interface ValueProps {
  readonly name: Narrowing;
  readonly one: Counted;
  readonly search: Search;
}

function Value({ name, one, search }: ValueProps): ReactNode {
  const inForce = search[name];
  const count = <span className="quiet numbers">{one.count}</span>;
  if (one.value === undefined && !one.isDefault) {
    return (
      <span className="facet-value">
        <span>{one.name}</span> {count}
      </span>
    );
  }
  const isInForce = one.isDefault ? !inForce : inForce === one.value;
  return (
    <NarrowLink
      className="facet-value"
      search={narrowed(search, name, isInForce ? undefined : one.value)}
      isInForce={isInForce}
    >
      <span>
        {isInForce && !one.isDefault && <X aria-hidden="true" size={14} />} {one.name}
      </span>{" "}
      {count}
    </NarrowLink>
  );
}

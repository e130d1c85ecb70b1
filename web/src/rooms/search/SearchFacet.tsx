// One way of narrowing: its values with their counts; the one in force can be taken away.

import { X } from "lucide-react";
import { type ReactNode, useId } from "react";
import type { Search } from "~/app/page";
import { Go } from "~/design/Go/Go";
import { type Narrowing, otherwise } from "./asked";

interface SearchFacetProps {
  readonly name: Narrowing;
  readonly title: ReactNode;
  readonly search: Search;
  readonly values: ReadonlyArray<{
    readonly value: string;
    readonly name: string;
    readonly count: number;
  }>;
}

export function SearchFacet({ name, title, search, values }: SearchFacetProps): ReactNode {
  const id = useId();
  if (values.length === 0) return null;
  return (
    <section className="facet" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="plain">
        {values.map((one) => {
          const isInForce = search[name] === one.value;
          return (
            <li key={one.value}>
              <Go
                to="/search"
                search={otherwise(search, { [name]: isInForce ? undefined : one.value })}
                className={isInForce ? "facet-value in-force" : "facet-value"}
              >
                <span>
                  {isInForce && <X aria-hidden="true" size={14} />} {one.name}
                </span>{" "}
                <span className="quiet numbers">{one.count}</span>
              </Go>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

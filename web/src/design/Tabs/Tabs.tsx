// Places beside each other, each with an address of its own.

import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { route, type Where } from "~/design/Go/Go";
import "./Tabs.css";

interface TabsProps {
  /** What the places have in common, said to those who listen. */
  readonly label: string;
  readonly tabs: ReadonlyArray<Where & { readonly name: ReactNode }>;
}

export function Tabs({ label, tabs }: TabsProps): ReactNode {
  return (
    <nav className="tabs screen-only" aria-label={label}>
      {tabs.map(({ name, ...where }) => (
        <Link
          key={JSON.stringify(where)}
          {...route(where)}
          activeOptions={{ exact: true, includeSearch: where.search !== undefined }}
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}

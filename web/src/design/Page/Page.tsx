// The frame of a page: where one is, its title, what can be done with the whole, its content.

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useTitle } from "~/app/page";
import { Go, type Where } from "~/design/Go/Go";
import "./Page.css";

export interface Crumb extends Where {
  readonly name: ReactNode;
}

interface PageProps {
  readonly title: string;
  /** What stands above the title: the kind of thing, its state. */
  readonly above?: ReactNode;
  /** What stands below it: the facts that everybody needs first. */
  readonly below?: ReactNode;
  readonly crumbs?: readonly Crumb[];
  readonly actions?: ReactNode;
  /** `wide` for desks and tables, `reading` for one column of text. */
  readonly width?: "wide" | "reading";
  readonly children: ReactNode;
}

export function Page({
  title,
  above,
  below,
  crumbs,
  actions,
  width,
  children,
}: PageProps): ReactNode {
  useTitle(title);
  return (
    <div className={`page ${width ?? ""}`}>
      {crumbs && <Crumbs crumbs={crumbs} />}
      <header className="page-head">
        <div className="stack tight">
          {above && <div className="row tight">{above}</div>}
          <h1>{title}</h1>
          {below && <div className="quiet">{below}</div>}
        </div>
        {actions && <div className="row tight screen-only">{actions}</div>}
      </header>
      {children}
    </div>
  );
}

function Crumbs({ crumbs }: { readonly crumbs: readonly Crumb[] }): ReactNode {
  return (
    <nav className="crumbs screen-only" aria-labelledby="crumbs">
      <span id="crumbs" className="unseen">
        <Trans>Where you are</Trans>
      </span>
      <ol className="plain">
        {crumbs.map(({ name, ...where }) => (
          <li key={JSON.stringify(where)}>
            <Go {...where} isExact>
              {name}
            </Go>
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface SectionProps {
  readonly title: ReactNode;
  readonly id?: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under a heading of its own. */
export function Section({ title, id, actions, children }: SectionProps): ReactNode {
  return (
    <section className="section" id={id}>
      <header className="row spread">
        <h2>{title}</h2>
        {actions && <div className="row tight screen-only">{actions}</div>}
      </header>
      {children}
    </section>
  );
}

// What is pressed to do something; a link that looks like one goes somewhere.

import type { ComponentProps, ReactNode } from "react";
import { Go, type Where } from "~/design/Go/Go";
import "./Button.css";

type Look = "main" | "plain" | "quiet" | "danger";

interface Looks {
  /** `main` once a place at most; `quiet` in rows of many; `danger` for what destroys. */
  readonly look?: Look | undefined;
  readonly isSmall?: boolean | undefined;
}

function classOf({ look = "plain", isSmall }: Looks): string {
  return `button ${look}${isSmall ? " small-button" : ""}`;
}

interface ButtonProps extends Looks, Omit<ComponentProps<"button">, "className"> {
  /** Shown while it works; a second press then does nothing, and the focus stays. */
  readonly isBusy?: boolean;
}

export function Button({
  look,
  isSmall,
  isBusy,
  onClick,
  children,
  ...more
}: ButtonProps): ReactNode {
  return (
    <button
      type="button"
      {...more}
      className={classOf({ look, isSmall })}
      aria-busy={isBusy || undefined}
      onClick={isBusy ? (event) => event.preventDefault() : onClick}
    >
      {children}
    </button>
  );
}

interface ButtonLinkProps extends Looks, Where {
  readonly children: ReactNode;
}

export function ButtonLink({ look, isSmall, children, ...where }: ButtonLinkProps): ReactNode {
  return (
    <Go {...where} className={classOf({ look, isSmall })}>
      {children}
    </Go>
  );
}

/** A download, or another address that is not one of the client's pages. */
export function ButtonAnchor({ look, isSmall, ...more }: Looks & ComponentProps<"a">): ReactNode {
  return <a {...more} className={classOf({ look, isSmall })} />;
}

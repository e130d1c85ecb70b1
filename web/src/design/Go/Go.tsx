// A link to another page of the client, in the language in which one is.

import { Link, type LinkProps } from "@tanstack/react-router";
import type { ReactNode } from "react";

export interface Where {
  /** Without the language: `/consultations/$slug`. */
  readonly to: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly search?: Readonly<Record<string, string | undefined>>;
  readonly hash?: string;
}

/** As the router wants it. */
export function route({ to, params, search, hash }: Where): LinkProps {
  return {
    to: `/$language${to === "/" ? "" : to}`,
    params: (current: Record<string, string>) => ({ ...current, ...params }),
    search: search ?? {},
    ...(hash === undefined ? {} : { hash }),
  } as unknown as LinkProps;
}

interface GoProps extends Where {
  readonly className?: string;
  readonly children: ReactNode;
}

export function Go({ className, children, ...where }: GoProps): ReactNode {
  return (
    <Link {...route(where)} className={className}>
      {children}
    </Link>
  );
}

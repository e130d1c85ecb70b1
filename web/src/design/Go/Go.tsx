// A link to another page of the client, in the language in which one is.

import { Link, type LinkProps } from "@tanstack/react-router";
import type { ComponentProps, ReactNode } from "react";
import { isOurs } from "~/app/addresses";
import { languageOfAddress } from "~/app/remembering";

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

/** The address as a whole, for pages that the server makes. */
export function address({ to, params = {}, search = {}, hash }: Where): string {
  const path = to.replace(/\$(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ""));
  const given = Object.entries(search).filter(([, value]) => value !== undefined);
  const query = new URLSearchParams(given as [string, string][]).toString();
  return `/${languageOfAddress()}${path === "/" ? "" : path}${query && `?${query}`}${hash ? `#${hash}` : ""}`;
}

interface GoProps extends Where, Omit<ComponentProps<"a">, "href"> {
  /** Said to be where one is only on that very page, not on those below it. */
  readonly isExact?: boolean;
}

export function Go({ to, params, search, hash, isExact, ...anchor }: GoProps): ReactNode {
  const where: Where = {
    to,
    ...(params ? { params } : {}),
    ...(search ? { search } : {}),
    ...(hash === undefined ? {} : { hash }),
  };
  return isOurs(to) ? (
    <Link {...route(where)} {...(anchor as object)} activeOptions={{ exact: isExact ?? false }} />
  ) : (
    <a href={address(where)} {...anchor} />
  );
}

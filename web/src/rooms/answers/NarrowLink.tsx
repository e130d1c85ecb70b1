// A link to the desk narrowed otherwise. It goes there in place; opened apart, it is an address.

import { useNavigate, useParams } from "@tanstack/react-router";
import type { MouseEvent, ReactNode } from "react";
import type { Search } from "~/app/page";
import { address } from "~/design/Go/Go";

interface NarrowLinkProps {
  readonly search: Search;
  readonly isInForce?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

export function NarrowLink({ search, isInForce, className, children }: NarrowLinkProps): ReactNode {
  const { slug } = useParams({ strict: false }) as { slug: string };
  const navigate = useNavigate();
  function go(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const options = { to: ".", search: () => search, hash: "", resetScroll: false };
    void navigate(options as unknown as Parameters<typeof navigate>[0]);
  }
  return (
    <a
      href={address({ to: "/consultations/$slug/desk", params: { slug }, search })}
      className={className}
      aria-current={isInForce ? "true" : undefined}
      onClick={go}
    >
      {children}
    </a>
  );
}

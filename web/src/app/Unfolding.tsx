// A menu of the head: the browser's own disclosure, which also closes by Escape, by a press beside
// it, and when one goes to another page.

import { useLocation } from "@tanstack/react-router";
import { type ComponentProps, type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";

export function Unfolding({ children, ...details }: ComponentProps<"details">): ReactNode {
  const element = useRef<HTMLDetailsElement>(null);
  const { href } = useLocation();

  // biome-ignore lint/correctness/useExhaustiveDependencies: another address is what closes it
  useEffect(() => {
    if (element.current) element.current.open = false;
  }, [href]);

  useEffect(() => {
    const close = ({ target }: PointerEvent): void => {
      if (element.current && !element.current.contains(target as Node)) {
        element.current.open = false;
      }
    };
    document.addEventListener("pointerdown", close);
    return () => document.removeEventListener("pointerdown", close);
  }, []);

  function closeByEscape(event: KeyboardEvent): void {
    if (event.key !== "Escape" || !element.current?.open) return;
    event.stopPropagation();
    element.current.open = false;
    element.current.querySelector("summary")?.focus();
  }

  return (
    <details ref={element} onKeyDown={closeByEscape} {...details}>
      {children}
    </details>
  );
}

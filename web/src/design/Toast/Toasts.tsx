// Short words at the edge of the screen: it is done, and how to undo it.

import { Trans } from "@lingui/react/macro";
import { type ReactNode, useSyncExternalStore } from "react";
import { Button } from "~/design/Button/Button";
import "./Toasts.css";

interface Toast {
  readonly id: number;
  readonly words: ReactNode;
  readonly undo?: () => void;
}

const SHOWN_FOR = 8_000; // ms; WCAG 2.2.1 is met as nothing is only here
let toasts: readonly Toast[] = [];
let last = 0;
const listeners = new Set<() => void>();

function change(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

function close(id: number): void {
  change(toasts.filter((toast) => toast.id !== id));
}

/** Say that something is done; `undo` offers to take it back. */
export function say(words: ReactNode, undo?: () => void): void {
  last += 1;
  const id = last;
  change([...toasts.slice(-2), { id, words, ...(undo ? { undo } : {}) }]);
  setTimeout(() => close(id), SHOWN_FOR);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Where they are shown: once, in the shell. */
export function Toasts(): ReactNode {
  const shown = useSyncExternalStore(subscribe, () => toasts);
  return (
    <div className="toasts screen-only" role="status">
      {shown.map(({ id, words, undo }) => (
        <div key={id} className="toast">
          <span>{words}</span>
          {undo && (
            <Button
              isSmall
              onClick={() => {
                undo();
                close(id);
              }}
            >
              <Trans>Undo</Trans>
            </Button>
          )}
        </div>
      ))}
    </div>
  );
}

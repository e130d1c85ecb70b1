// Whether what was told may have been missed: whoever listens for news is told when the line is back.

const listeners = new Set<() => void>();

/** Call it whenever the line to the server is back after it was lost, until the answer is called. */
export function whenBack(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** The line is back, and what is told from now on is heard. */
export function tellBack(): void {
  for (const listener of [...listeners]) listener();
}

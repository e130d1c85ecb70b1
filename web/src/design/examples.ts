// What `X.examples.tsx` beside a component exports: what it looks like in each of its states.

import type { ComponentType } from "react";

/** By what each shows, in the words that the book sets above it. */
export type Examples = Readonly<Record<string, ComponentType>>;

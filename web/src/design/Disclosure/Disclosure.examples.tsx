import type { Examples } from "~/design/examples";
import { Disclosure } from "./Disclosure";

export const examples: Examples = {
  Closed: () => (
    <Disclosure summary="How the days were counted">
      <p>15 working days from the day after; 28 November is a holiday.</p>
    </Disclosure>
  ),
  Open: () => (
    <Disclosure isOpen summary="How the days were counted">
      <p>15 working days from the day after; 28 November is a holiday.</p>
    </Disclosure>
  ),
};

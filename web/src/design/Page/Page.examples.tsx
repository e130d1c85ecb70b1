import type { Examples } from "~/design/examples";
import { Section } from "./Page";

export const examples: Examples = {
  "A part of a page": () => (
    <Section title="Seats">
      <p>Nine organisations sit in this group.</p>
    </Section>
  ),
};

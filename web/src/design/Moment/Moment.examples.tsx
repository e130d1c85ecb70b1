import type { Examples } from "~/design/examples";
import { Moment } from "./Moment";

export const examples: Examples = {
  "A day": () => <Moment at="2026-12-04" />,
  "With hours": () => <Moment at="2026-12-04T22:59:00Z" zone="Europe/Belgrade" as="hours" />,
  "A deadline": () => <Moment at="2026-12-04T22:59:00Z" zone="Europe/Belgrade" as="binding" />,
};

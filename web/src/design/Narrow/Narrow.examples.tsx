import type { Examples } from "~/design/examples";
import { Narrow } from "./Narrow";

const PHASES = {
  name: "phase",
  label: "Phase",
  options: [
    { value: "OPEN", name: "open for comment (2)" },
    { value: "CLOSED", name: "closed (5)" },
  ],
};

export const examples: Examples = {
  "All of it": () => <Narrow to="/consultations" search={{}} choices={[PHASES]} />,
  "Some of it": () => <Narrow to="/consultations" search={{ phase: "OPEN" }} choices={[PHASES]} />,
};

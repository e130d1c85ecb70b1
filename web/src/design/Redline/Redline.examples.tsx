import type { Examples } from "~/design/examples";
import { Redline } from "./Redline";

export const examples: Examples = {
  "Words went and came": () => (
    <Redline
      segments={[
        { op: "EQUAL", text: "The authority " },
        { op: "DELETE", text: "may" },
        { op: "INSERT", text: "shall" },
        { op: "EQUAL", text: " publish the report." },
      ]}
    />
  ),
  "Words moved": () => (
    <Redline
      segments={[
        { op: "MOVE_FROM", text: "within 30 days ", move: 1 },
        { op: "EQUAL", text: "the report is published " },
        { op: "MOVE_TO", text: "within 30 days", move: 1 },
      ]}
    />
  ),
};

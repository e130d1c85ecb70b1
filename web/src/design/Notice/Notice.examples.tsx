import type { Examples } from "~/design/examples";
import { Notice, TroubleNotice } from "./Notice";

export const examples: Examples = {
  "To know": () => <Notice title="You read version 1.">Version 2 was published since.</Notice>,
  Done: () => <Notice kind="done" title="Received, no. K-000123." />,
  "Take care": () => <Notice kind="warning" title="The consultation closes in 20 minutes." />,
  "It did not happen, and why": () => (
    <TroubleNotice
      trouble={{
        kind: "InvalidProblem",
        message: "The draft was not published.",
        fields: { note: "Say what is new in it." },
      }}
    />
  ),
};

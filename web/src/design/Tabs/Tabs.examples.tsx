import type { Examples } from "~/design/examples";
import { Tabs } from "./Tabs";

export const examples: Examples = {
  "Places beside each other": () => (
    <Tabs
      label="Secretariat"
      tabs={[
        { to: "/secretariat", name: "To verify" },
        { to: "/secretariat/people", name: "People" },
        { to: "/secretariat/groups", name: "Groups" },
      ]}
    />
  ),
};

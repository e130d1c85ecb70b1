import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Button } from "~/design/Button/Button";
import { Section } from "~/design/Page/Page";
import { useDoor } from "~/graph/knocking";
import { DoorTrouble } from "./DoorTrouble";

/** All that every room keeps of the person, as a file of JSON. */
export function MyData(): ReactNode {
  const door = useDoor();

  async function take(): Promise<void> {
    const { done } = await door.run<object>("GET", "/auth/my-data");
    if (done) save(done);
  }

  return (
    <Section title={<Trans>My data</Trans>}>
      <p className="quiet">
        <Trans>Everything that is kept of you here, as one file (JSON).</Trans>
      </p>
      <DoorTrouble trouble={door.trouble} />
      <div className="row">
        <Button isBusy={door.isRunning} onClick={() => void take()}>
          <Trans>Download</Trans>
        </Button>
      </div>
    </Section>
  );
}

/** A link to the door itself could not ask for the fresh sign-in that the door wants. */
function save(data: object): void {
  const file = new Blob([JSON.stringify(data, null, 2)], { type: "application/json" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = "tryeza-my-data.json";
  link.click();
  URL.revokeObjectURL(link.href);
}

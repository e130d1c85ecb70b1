import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Button } from "~/design/Button/Button";
import { Section } from "~/design/Page/Page";
import { useDoor } from "~/graph/knocking";
import { DoorTrouble } from "./DoorTrouble";
import { useProviders } from "./Providers";

/** Accounts elsewhere with which the person may come in, too; nothing where there are no providers. */
export function Identities(): ReactNode {
  const providers = useProviders();
  const door = useDoor();
  if (providers.length === 0) return null;

  async function link(slug: string): Promise<void> {
    const back = encodeURIComponent(location.pathname);
    const path = `/auth/openid/${slug}/link?return_to=${back}`;
    const { done } = await door.run<{ location: string }>("POST", path);
    if (done) location.assign(done.location);
  }

  return (
    <Section title={<Trans>Accounts elsewhere</Trans>}>
      <p className="quiet">
        <Trans>Once it is added you can sign in with that account, too.</Trans>
      </p>
      <DoorTrouble trouble={door.trouble} />
      <div className="row">
        {providers.map(({ slug, name }) => (
          <Button key={slug} isBusy={door.isRunning} onClick={() => void link(slug)}>
            <Trans>Add {name}</Trans>
          </Button>
        ))}
      </div>
    </Section>
  );
}

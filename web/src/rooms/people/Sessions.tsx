import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useViewer } from "~/app/session";
import { leaveSession } from "~/app/signingOut";
import { Button } from "~/design/Button/Button";
import { Loading } from "~/design/Loading/Loading";
import { Moment } from "~/design/Moment/Moment";
import { Section } from "~/design/Page/Page";
import { Tag } from "~/design/Tag/Tag";
import { useDoor } from "~/graph/knocking";
import { useListing } from "~/graph/listing";
import { DoorTrouble } from "./DoorTrouble";
import { deviceName } from "./deviceName";

interface Session {
  readonly id: string;
  readonly device: string;
  readonly method: string;
  readonly seenAt: string;
  readonly createdAt: string;
  readonly current: boolean;
}

const METHODS: Readonly<Record<string, MessageDescriptor>> = {
  password: msg`with the password`,
  link: msg`with a link by e-mail`,
  openid: msg`with an account elsewhere`,
};

/** Where the person is signed in, and how to end it there. */
export function Sessions(): ReactNode {
  const personId = useViewer()?.person.id ?? "";
  const { found, trouble, reload } = useListing<{ sessions: readonly Session[] }>("/auth/sessions");
  const door = useDoor();

  async function end(session: Session): Promise<void> {
    if (session.current) return leaveSession(personId);
    await door.run("DELETE", `/auth/sessions/${session.id}`);
    await reload();
  }

  async function endOthers(): Promise<void> {
    await door.run("DELETE", "/auth/sessions");
    await reload();
  }

  return (
    <Section
      title={<Trans>Where you are signed in</Trans>}
      actions={
        (found?.sessions.length ?? 0) > 1 && (
          <Button isSmall isBusy={door.isRunning} onClick={() => void endOthers()}>
            <Trans>End all others</Trans>
          </Button>
        )
      }
    >
      <DoorTrouble trouble={trouble ?? door.trouble} />
      {!found && !trouble && <Loading />}
      <ul className="plain listed">
        {found?.sessions.map((session) => (
          <li key={session.id}>
            <SessionLine session={session} />
            <Button isSmall onClick={() => void end(session)}>
              {session.current ? <Trans>Sign out</Trans> : <Trans>End</Trans>}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function SessionLine({ session }: { readonly session: Session }): ReactNode {
  const { i18n } = useLingui();
  const method = METHODS[session.method];
  return (
    <div>
      <div className="row tight">
        <strong>{deviceName(session.device)}</strong>
        {session.current && (
          <Tag tone="accent">
            <Trans>here</Trans>
          </Tag>
        )}
      </div>
      <p className="quiet small">
        <Trans>
          since <Moment at={session.createdAt} as="hours" />, last seen{" "}
          <Moment at={session.seenAt} as="hours" />
        </Trans>
        {method && <> · {i18n._(method)}</>}
      </p>
    </div>
  );
}

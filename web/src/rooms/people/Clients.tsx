import { Trans } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { Button } from "~/design/Button/Button";
import { TextField } from "~/design/Field/Field";
import { Moment } from "~/design/Moment/Moment";
import { Notice } from "~/design/Notice/Notice";
import { Section } from "~/design/Page/Page";
import { useDoor } from "~/graph/knocking";
import { useListing } from "~/graph/listing";
import { DoorTrouble } from "./DoorTrouble";
import { Form } from "./Form";

interface Client {
  readonly id: string;
  readonly client: string;
  readonly createdAt: string;
  readonly usedAt: string | null;
  readonly expiresAt: string;
}

interface Tokens {
  readonly access_token: string;
  readonly refresh_token: string;
}

const TOKEN_DOOR = "/oauth/token";

/** Programs that act for the person; their tokens are shown once, when they are made. */
export function Clients(): ReactNode {
  const { found, trouble, reload } = useListing<{ clients: readonly Client[] }>("/auth/clients");
  const [name, setName] = useState("");
  const [tokens, setTokens] = useState<Tokens>();
  const door = useDoor();

  async function create(): Promise<void> {
    const { done } = await door.run<Tokens>("POST", "/auth/clients", { client: name });
    setTokens(done);
    if (done) setName("");
    await reload();
  }

  async function cutOff(id: string): Promise<void> {
    await door.run("DELETE", `/auth/clients/${id}`);
    await reload();
  }

  return (
    <Section title={<Trans>Programs</Trans>}>
      <p className="quiet">
        <Trans>
          A program with a token may do here all that you may, until you cut it off. Its token is as
          good as your password: show it to nobody.
        </Trans>
      </p>
      <ul className="plain listed">
        {found?.clients.map((client) => (
          <li key={client.id}>
            <ClientLine client={client} />
            <Button isSmall onClick={() => void cutOff(client.id)}>
              <Trans>Cut off</Trans>
            </Button>
          </li>
        ))}
      </ul>
      <DoorTrouble trouble={trouble ?? door.trouble} />
      {tokens && <Shown tokens={tokens} />}
      <Form onSend={create}>
        <TextField
          label={<Trans>What the program is called</Trans>}
          required
          maxLength={80}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <div className="row">
          <Button type="submit" isBusy={door.isRunning}>
            <Trans>Make a token</Trans>
          </Button>
        </div>
      </Form>
    </Section>
  );
}

function ClientLine({ client }: { readonly client: Client }): ReactNode {
  return (
    <div>
      <strong>{client.client}</strong>
      <p className="quiet small">
        {client.usedAt ? (
          <Trans>
            last used <Moment at={client.usedAt} as="hours" />
          </Trans>
        ) : (
          <Trans>
            made <Moment at={client.createdAt} as="hours" />, not used yet
          </Trans>
        )}{" "}
        ·{" "}
        <Trans>
          ends <Moment at={client.expiresAt} />
        </Trans>
      </p>
    </div>
  );
}

function Shown({ tokens }: { readonly tokens: Tokens }): ReactNode {
  return (
    <Notice
      kind="done"
      isNew
      title={<Trans>Copy the tokens now: they are shown this once only</Trans>}
    >
      <p>
        <Trans>Refresh token: the program exchanges it for new tokens at {TOKEN_DOOR}.</Trans>
      </p>
      <code className="token">{tokens.refresh_token}</code>
      <p>
        <Trans>Access token, good for ten minutes:</Trans>
      </p>
      <code className="token">{tokens.access_token}</code>
    </Notice>
  );
}

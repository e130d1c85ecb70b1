import { Trans } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { Button } from "~/design/Button/Button";
import { TextField } from "~/design/Field/Field";
import { Section } from "~/design/Page/Page";
import { useDoor } from "~/graph/knocking";
import { DoorTrouble } from "./DoorTrouble";
import { Form } from "./Form";
import { Sent } from "./MailForm";

export function EmailForm(): ReactNode {
  const [email, setEmail] = useState("");
  const [sentTo, setSentTo] = useState<string>();
  const door = useDoor();

  async function send(): Promise<void> {
    const { trouble } = await door.run("POST", "/auth/email", { email });
    setSentTo(trouble ? undefined : email);
  }

  return (
    <Section title={<Trans>E-mail address</Trans>}>
      <Form onSend={send}>
        <TextField
          label={<Trans>New e-mail address</Trans>}
          help={<Trans>It counts once you have followed the link that we send there.</Trans>}
          type="email"
          autoComplete="email"
          required
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
        <DoorTrouble trouble={door.trouble} />
        {sentTo !== undefined && <Sent email={sentTo} />}
        <div className="row">
          <Button type="submit" isBusy={door.isRunning}>
            <Trans>Send the link</Trans>
          </Button>
        </div>
      </Form>
    </Section>
  );
}

import { Trans } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { Button } from "~/design/Button/Button";
import { TextField } from "~/design/Field/Field";
import { Section } from "~/design/Page/Page";
import { say } from "~/design/Toast/Toasts";
import { useDoor } from "~/graph/knocking";
import { DoorTrouble } from "./DoorTrouble";
import { Form } from "./Form";

export function NewPasswordForm({ email }: { readonly email: string }): ReactNode {
  const [current, setCurrent] = useState("");
  const [fresh, setFresh] = useState("");
  const door = useDoor();

  async function send(): Promise<void> {
    const { trouble } = await door.run("POST", "/auth/password", { current, new: fresh });
    if (trouble) return;
    setCurrent("");
    setFresh("");
    say(
      <Trans>Your password is changed. Wherever else you were signed in, you no longer are.</Trans>,
    );
  }

  return (
    <Section title={<Trans>Password</Trans>}>
      <Form onSend={send}>
        {/* Without it a browser does not know whose password it keeps. */}
        <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
        <TextField
          label={<Trans>Present password</Trans>}
          help={<Trans>Leave it empty if you have none yet.</Trans>}
          type="password"
          autoComplete="current-password"
          value={current}
          onChange={(event) => setCurrent(event.target.value)}
        />
        <TextField
          label={<Trans>New password</Trans>}
          help={<Trans>At least 12 characters. Several words are easy to keep in mind.</Trans>}
          type="password"
          autoComplete="new-password"
          required
          minLength={12}
          value={fresh}
          onChange={(event) => setFresh(event.target.value)}
        />
        <DoorTrouble trouble={door.trouble} />
        <div className="row">
          <Button type="submit" isBusy={door.isRunning}>
            <Trans>Change the password</Trans>
          </Button>
        </div>
      </Form>
    </Section>
  );
}

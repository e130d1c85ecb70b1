import { Trans } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { Button } from "~/design/Button/Button";
import { TextField } from "~/design/Field/Field";
import { Notice } from "~/design/Notice/Notice";
import { useDoor } from "~/graph/knocking";
import { DoorTrouble } from "./DoorTrouble";

interface MailFormProps {
  readonly email?: string;
  readonly isForgotten?: boolean;
}

/** Asks for a link by mail: one that signs in, or one to a new password. */
export function MailForm({ email: known, isForgotten }: MailFormProps): ReactNode {
  const [email, setEmail] = useState(known ?? "");
  const [sentTo, setSentTo] = useState<string>();
  const door = useDoor({ isSignIn: true });

  async function send(): Promise<void> {
    const path = isForgotten ? "/auth/password-reset" : "/auth/magic-link";
    const { trouble } = await door.run("POST", path, { email });
    setSentTo(trouble ? undefined : email);
  }

  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <p className="quiet">
        {isForgotten ? (
          <Trans>We send a link by which you choose a new password.</Trans>
        ) : (
          <Trans>We send a link that signs you in once, without a password.</Trans>
        )}
      </p>
      <TextField
        label={<Trans>E-mail address</Trans>}
        name="email"
        type="email"
        autoComplete="email"
        required
        readOnly={known !== undefined}
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <DoorTrouble trouble={door.trouble} />
      {sentTo !== undefined && <Sent email={sentTo} />}
      <div className="row">
        <Button
          type="submit"
          look={sentTo === undefined ? "main" : "plain"}
          isBusy={door.isRunning}
        >
          {sentTo === undefined ? <Trans>Send the link</Trans> : <Trans>Send it again</Trans>}
        </Button>
      </div>
    </form>
  );
}

/** The same words whether the address has an account or not: nobody learns that here. */
export function Sent({ email }: { readonly email: string }): ReactNode {
  return (
    <Notice kind="done" isNew title={<Trans>Look into your mail</Trans>}>
      <Trans>
        If {email} can have it, a link is on its way. It works once, and for a short time. If
        nothing comes, look among unwanted mail.
      </Trans>
    </Notice>
  );
}

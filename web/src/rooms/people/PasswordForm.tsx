import { Trans } from "@lingui/react/macro";
import { type ReactNode, useRef, useState } from "react";
import { Button } from "~/design/Button/Button";
import { TextField } from "~/design/Field/Field";
import { useDoor } from "~/graph/knocking";
import { DoorTrouble } from "./DoorTrouble";

interface PasswordFormProps {
  /** Given where it is known who signs in; it then cannot be changed. */
  readonly email?: string;
  readonly onDone: () => void;
}

/** Address and password; what a browser keeps of them is put in. */
export function PasswordForm({ email: known, onDone }: PasswordFormProps): ReactNode {
  const [email, setEmail] = useState(known ?? "");
  const [password, setPassword] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const door = useDoor({ isSignIn: true });

  async function send(): Promise<void> {
    const { trouble } = await door.run("POST", "/auth/sign-in", { email, password });
    if (!trouble) return onDone();
    field.current?.focus();
    field.current?.select();
  }

  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextField
        label={<Trans>E-mail address</Trans>}
        name="email"
        type="email"
        autoComplete="username"
        required
        readOnly={known !== undefined}
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <TextField
        ref={field}
        label={<Trans>Password</Trans>}
        name="password"
        type="password"
        autoComplete="current-password"
        required
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      <DoorTrouble trouble={door.trouble} />
      <div className="row">
        <Button type="submit" look="main" isBusy={door.isRunning}>
          <Trans>Sign in</Trans>
        </Button>
      </div>
    </form>
  );
}

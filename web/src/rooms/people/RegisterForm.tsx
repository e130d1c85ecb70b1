import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { asTextLanguage, isLanguage, type Language } from "~/app/languages";
import { Button } from "~/design/Button/Button";
import { TextField } from "~/design/Field/Field";
import { useDoor } from "~/graph/knocking";
import { DoorTrouble } from "./DoorTrouble";
import { Sent } from "./MailForm";

/** An account of one's own: a name and an address, which a link by mail confirms. */
export function RegisterForm(): ReactNode {
  const { i18n } = useLingui();
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [sentTo, setSentTo] = useState<string>();
  const door = useDoor({ isSignIn: true });

  async function send(): Promise<void> {
    const language = ofMails(isLanguage(i18n.locale) ? i18n.locale : "sq");
    const { trouble } = await door.run("POST", "/auth/register", { name, email, language });
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
      <TextField
        label={<Trans>Name and surname</Trans>}
        help={<Trans>As it stands beside what you say in public.</Trans>}
        name="name"
        autoComplete="name"
        required
        maxLength={120}
        wrong={door.trouble?.fields["name"]}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <TextField
        label={<Trans>E-mail address</Trans>}
        help={<Trans>Not shown to the public.</Trans>}
        name="email"
        type="email"
        autoComplete="email"
        required
        wrong={door.trouble?.fields["email"]}
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <DoorTrouble trouble={door.trouble} />
      {sentTo !== undefined && <Sent email={sentTo} />}
      <div className="row">
        <Button type="submit" look="main" isBusy={door.isRunning}>
          <Trans>Open an account</Trans>
        </Button>
      </div>
    </form>
  );
}

/** The language in which the person is written to, as the doors name it. */
function ofMails(language: Language): string {
  return language === "sr-Cyrl" ? language : asTextLanguage(language);
}

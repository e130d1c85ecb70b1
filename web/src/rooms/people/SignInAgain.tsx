// Over the page on which somebody works, and which keeps all that they typed: sign in again, go on.

import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import type { Viewer } from "~/app/session";
import { Button } from "~/design/Button/Button";
import { Dialog } from "~/design/Dialog/Dialog";
import { Disclosure } from "~/design/Disclosure/Disclosure";
import { Notice } from "~/design/Notice/Notice";
import type { Why } from "~/graph/signing";
import { MailForm } from "./MailForm";
import { PasswordForm } from "./PasswordForm";
import { useProviders } from "./Providers";
import { whoIsSignedIn } from "./whoIsSignedIn";

interface SignInAgainProps {
  readonly viewer: Viewer;
  readonly why: Why;
  /** True once they are signed in again, false where they go on without. */
  readonly onAnswer: (did: boolean) => void;
}

export default function SignInAgain({ viewer, why, onAnswer }: SignInAgainProps): ReactNode {
  const { t } = useLingui();
  const { id, email } = viewer.person;
  return (
    <Dialog
      title={why === "ended" ? t`Sign in again` : t`Confirm that it is you`}
      isOpen
      isDismissable={false}
      onClose={() => onAnswer(false)}
    >
      <p>
        {why === "ended" ? (
          <Trans>
            Your session has ended. What you typed is still here, and is sent once you are signed
            in.
          </Trans>
        ) : (
          <Trans>For this you must have signed in during the last quarter of an hour.</Trans>
        )}
      </p>
      <PasswordForm {...(email ? { email } : {})} onDone={() => onAnswer(true)} />
      <Disclosure summary={<Trans>Without a password</Trans>}>
        {email && <MailForm email={email} />}
        <ElsewhereLinks />
        <Afterwards personId={id} onDone={() => onAnswer(true)} />
      </Disclosure>
    </Dialog>
  );
}

/** In another tab, so that this page stays as it is. */
function ElsewhereLinks(): ReactNode {
  return (
    <>
      {useProviders().map(({ slug, name }) => (
        <a key={slug} href={`/auth/openid/${slug}?return_to=/`} target="_blank" rel="noreferrer">
          <Trans>Sign in with {name} in another tab</Trans>
        </a>
      ))}
    </>
  );
}

interface AfterwardsProps {
  readonly personId: string;
  readonly onDone: () => void;
}

function Afterwards({ personId, onDone }: AfterwardsProps): ReactNode {
  const { t } = useLingui();
  const [wrong, setWrong] = useState<string>();

  async function look(): Promise<void> {
    const found = await whoIsSignedIn();
    if (found === personId) return onDone();
    setWrong(found ? t`Somebody else is signed in there.` : t`You are not signed in yet.`);
  }

  return (
    <>
      {wrong && <Notice kind="trouble" isNew title={wrong} />}
      <div className="row">
        <Button onClick={() => void look()}>
          <Trans>I have signed in in another tab</Trans>
        </Button>
      </div>
    </>
  );
}

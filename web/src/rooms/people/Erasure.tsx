import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { tellOtherTabs } from "~/app/oneSession";
import { Button } from "~/design/Button/Button";
import { TextField } from "~/design/Field/Field";
import { Notice } from "~/design/Notice/Notice";
import { Section } from "~/design/Page/Page";
import { forgetAll } from "~/graph/keptWords";
import { useDoor } from "~/graph/knocking";
import { useListing } from "~/graph/listing";

const Ask = lazy(async () => ({ default: (await import("~/design/Dialog/Ask")).Ask }));

/** The end of an account, for good: what stays, and what would have nobody any more, comes first. */
export function Erasure({ email, personId }: ErasureProps): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Section title={<Trans>Erase the account</Trans>}>
      <p className="quiet">
        <Trans>
          Your name, your address and all that you did not say in public are erased. What you said
          in public stays, under a pseudonym. This cannot be undone.
        </Trans>
      </p>
      <div className="row">
        <Button look="danger" onClick={() => setIsOpen(true)}>
          <Trans>Erase my account</Trans>
        </Button>
      </div>
      {isOpen && (
        <Suspense>
          <ErasureDialog email={email} personId={personId} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </Section>
  );
}

interface ErasureProps {
  readonly email: string;
  readonly personId: string;
}

interface ErasureDialogProps extends ErasureProps {
  readonly onClose: () => void;
}

interface LeftOpen {
  readonly id: string;
  readonly message: string;
}

function ErasureDialog({ email, personId, onClose }: ErasureDialogProps): ReactNode {
  const { t, i18n } = useLingui();
  const [typed, setTyped] = useState("");
  const { found } = useListing<{ leavesOpen: readonly LeftOpen[] }>("/auth/erase");
  const door = useDoor();

  async function erase(): Promise<void> {
    const { trouble } = await door.run("POST", "/auth/erase", { email: typed });
    if (trouble) return;
    await forgetAll(personId);
    tellOtherTabs();
    location.assign(`/${i18n.locale}`);
  }

  const left = found?.leavesOpen ?? [];
  return (
    <Ask
      title={t`Erase the account of ${email}?`}
      verb={<Trans>Erase for good</Trans>}
      isOpen
      isDangerous
      isBusy={door.isRunning}
      isDisabled={typed.trim().toLowerCase() !== email || !found}
      trouble={door.trouble}
      onClose={onClose}
      onSure={() => void erase()}
    >
      {left.length > 0 && (
        <Notice kind="warning" title={<Trans>Without you these would have nobody any more</Trans>}>
          <ul>
            {left.map(({ id, message }) => (
              <li key={id + message}>{message}</li>
            ))}
          </ul>
        </Notice>
      )}
      <TextField
        label={<Trans>Type your e-mail address, to show that you mean it</Trans>}
        type="email"
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </Ask>
  );
}

import { useState } from "react";
import { Button } from "~/design/Button/Button";
import type { Examples } from "~/design/examples";
import { TextField } from "~/design/Field/Field";
import { Ask } from "./Ask";
import { Dialog } from "./Dialog";

export const examples: Examples = {
  "In the middle": () => <Opened name="Rename" />,
  "At the side, from below on a phone": () => <Opened name="Conversation" place="side" />,
  "Asks once before something is gone": Asked,
};

function Opened({ name, place }: { readonly name: string; readonly place?: "side" }) {
  const [isOpen, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{name}</Button>
      <Dialog title={name} isOpen={isOpen} onClose={close} {...(place ? { place } : {})}>
        <TextField label="Name" />
        <Button look="main" onClick={close}>
          Save
        </Button>
      </Dialog>
    </>
  );
}

function Asked() {
  const [isOpen, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <Button look="danger" onClick={() => setOpen(true)}>
        Withdraw the draft…
      </Button>
      <Ask
        title="Withdraw the draft?"
        verb="Withdraw"
        isDangerous
        isOpen={isOpen}
        onClose={close}
        onSure={close}
      >
        <p>
          The draft and its 3 versions are no longer shown. Its 12 comments stay in the journal.
        </p>
      </Ask>
    </>
  );
}

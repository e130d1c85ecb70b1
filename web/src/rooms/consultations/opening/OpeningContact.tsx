// Whom people may ask while the consultation is open: published with it.

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { TextField } from "~/design/Field/Field";
import { ChangingForm } from "./ChangingForm";
import { useChanging } from "./changing";
import type { OpeningProps } from "./opening";

export function OpeningContact({ consultation }: OpeningProps): ReactNode {
  const form = useChanging(consultation, "contact", {
    contactName: consultation.contactName ?? "",
    contactEmail: consultation.contactEmail ?? "",
  });
  return (
    <ChangingForm
      {...form}
      onUndo={form.undo}
      onSave={() =>
        form.save(({ contactName, contactEmail }) => ({
          ...(contactName !== undefined && { contactName: contactName || null }),
          ...(contactEmail !== undefined && { contactEmail: contactEmail || null }),
        }))
      }
    >
      <TextField
        label={<Trans>Whom to ask</Trans>}
        help={<Trans>A person or an office.</Trans>}
        value={form.value.contactName}
        wrong={form.trouble?.fields["contactName"]}
        onChange={(event) => form.change({ contactName: event.target.value })}
      />
      <TextField
        type="email"
        label={<Trans>At which address</Trans>}
        help={<Trans>Better a mailbox of the office than of a person who may leave it.</Trans>}
        value={form.value.contactEmail}
        wrong={form.trouble?.fields["contactEmail"]}
        onChange={(event) => form.change({ contactEmail: event.target.value })}
      />
    </ChangingForm>
  );
}

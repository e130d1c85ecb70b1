// Lets somebody speak for an organisation; who has no account is invited by mail.

import { Trans } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { graphql } from "react-relay";
import { inGraph } from "~/app/languages";
import { useReload } from "~/app/page";
import { languageOfAddress } from "~/app/remembering";
import { Button } from "~/design/Button/Button";
import { CheckField, TextField } from "~/design/Field/Field";
import { TroubleNotice } from "~/design/Notice/Notice";
import { say } from "~/design/Toast/Toasts";
import { useAct } from "~/graph/act";
import { Form } from "~/rooms/people/Form";
import type { InviteRepresentativeMutation } from "./__generated__/InviteRepresentativeMutation.graphql";

const NOBODY = { name: "", email: "", function: "", lead: false };

export default function InviteRepresentative(props: {
  readonly organisationId: string;
}): ReactNode {
  const reload = useReload();
  const [isOpen, setIsOpen] = useState(false);
  const [who, setWho] = useState(NOBODY);
  const invite = useAct<InviteRepresentativeMutation>(graphql`
    mutation InviteRepresentativeMutation($input: InviteRepresentativeInput!) {
      inviteRepresentative(input: $input) {
        __typename
        ... on Problem {
          message
        }
        ... on InvalidProblem {
          fields {
            path
            message
          }
        }
      }
    }
  `);
  async function send(): Promise<void> {
    const { trouble } = await invite.run({
      organisationId: props.organisationId,
      name: who.name,
      email: who.email,
      language: inGraph(languageOfAddress()),
      function: who.function.trim() || null,
      lead: who.lead,
    });
    if (trouble) return;
    say(<Trans>{who.name} may speak for it now, and was told by mail.</Trans>);
    setWho(NOBODY);
    setIsOpen(false);
    void reload();
  }
  if (!isOpen) {
    return (
      <div className="screen-only">
        <Button onClick={() => setIsOpen(true)}>
          <Trans>Add a representative</Trans>
        </Button>
      </div>
    );
  }
  return (
    <Form onSend={send}>
      <TextField
        label={<Trans>Name of the person</Trans>}
        autoFocus
        value={who.name}
        wrong={invite.trouble?.fields["name"]}
        onChange={(event) => setWho({ ...who, name: event.target.value })}
      />
      <TextField
        type="email"
        label={<Trans>E-mail of the person</Trans>}
        help={<Trans>Whoever has no account yet is invited.</Trans>}
        value={who.email}
        wrong={invite.trouble?.fields["email"]}
        onChange={(event) => setWho({ ...who, email: event.target.value })}
      />
      <TextField
        label={<Trans>Function</Trans>}
        isOptional
        value={who.function}
        wrong={invite.trouble?.fields["function"]}
        onChange={(event) => setWho({ ...who, function: event.target.value })}
      />
      <CheckField
        label={<Trans>Leads: collects and submits its positions</Trans>}
        checked={who.lead}
        onCheck={(lead) => setWho({ ...who, lead })}
      />
      <TroubleNotice trouble={invite.trouble} />
      <div className="row tight">
        <Button type="submit" look="main" isBusy={invite.isRunning}>
          <Trans>Add</Trans>
        </Button>
        <Button onClick={() => setIsOpen(false)}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </Form>
  );
}

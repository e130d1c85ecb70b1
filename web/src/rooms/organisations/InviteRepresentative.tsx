// Asks somebody to speak for an organisation; who has no account is invited by mail.

import { Trans } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { graphql, useFragment } from "react-relay";
import { inGraph } from "~/app/languages";
import { useReload } from "~/app/page";
import { languageOfAddress } from "~/app/remembering";
import { Button } from "~/design/Button/Button";
import { CheckField, TextField } from "~/design/Field/Field";
import { TroubleNotice } from "~/design/Notice/Notice";
import { say } from "~/design/Toast/Toasts";
import { useAct } from "~/graph/act";
import { Form } from "~/rooms/people/Form";
import type { InviteRepresentative_organisation$key } from "./__generated__/InviteRepresentative_organisation.graphql";
import type { InviteRepresentativeMutation } from "./__generated__/InviteRepresentativeMutation.graphql";

const NOBODY = { name: "", email: "", function: "", lead: false, onPaper: false };

export default function InviteRepresentative(props: {
  readonly organisation: InviteRepresentative_organisation$key;
}): ReactNode {
  const { id, viewerCanRecordConsent } = useFragment(
    graphql`
      fragment InviteRepresentative_organisation on Organisation {
        id
        viewerCanRecordConsent
      }
    `,
    props.organisation,
  );
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
      organisationId: id,
      name: who.name,
      email: who.email,
      language: inGraph(languageOfAddress()),
      function: who.function.trim() || null,
      lead: who.lead,
      consentOnPaper: who.onPaper,
    });
    if (trouble) return;
    say(
      who.onPaper ? (
        <Trans>{who.name} may speak for it now.</Trans>
      ) : (
        <Trans>{who.name} was asked, and speaks for it once they accept.</Trans>
      ),
    );
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
        help={
          <Trans>
            They are asked, and speak for it once they accept. Whoever has no account yet is
            invited.
          </Trans>
        }
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
      {viewerCanRecordConsent && (
        <CheckField
          label={<Trans>Their consent is here on paper: they are not asked</Trans>}
          checked={who.onPaper}
          onCheck={(onPaper) => setWho({ ...who, onPaper })}
        />
      )}
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

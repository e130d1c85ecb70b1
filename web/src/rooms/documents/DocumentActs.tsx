// What those who may can do with a document: go on drafting, rename, adopt, withdraw, exempt.

import { Trans } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { graphql, useFragment } from "react-relay";
import { Button, ButtonLink } from "~/design/Button/Button";
import type { DocumentActs_document$key } from "./__generated__/DocumentActs_document.graphql";
import { AdoptDocument } from "./AdoptDocument";
import { EditDocument } from "./EditDocument";
import { ExemptDocument } from "./ExemptDocument";
import { WithdrawDocument } from "./WithdrawDocument";

interface DocumentActsProps {
  readonly document: DocumentActs_document$key;
}

type Asking = "edit" | "adopt" | "withdraw" | "exempt";

export function DocumentActs(props: DocumentActsProps): ReactNode {
  const [asking, setAsking] = useState<Asking>();
  const document = useFragment(
    graphql`
      fragment DocumentActs_document on Document {
        id
        slug
        viewerCanDraft
        viewerCanEdit
        viewerCanAdopt
        viewerCanWithdraw
        viewerCanExempt
        viewerCanPrepareConsultation
        versions {
          id
        }
        ...EditDocument_document
      }
    `,
    props.document,
  );
  const close = (): void => setAsking(undefined);
  const { id, slug } = document;
  return (
    <>
      {document.viewerCanDraft && (
        <ButtonLink look="main" to="/documents/$slug/new-version" params={{ slug }}>
          <Trans>New version</Trans>
        </ButtonLink>
      )}
      {document.viewerCanPrepareConsultation && document.versions.length > 0 && (
        <ButtonLink to="/consultations/new" search={{ document: slug }}>
          <Trans>Prepare a consultation</Trans>
        </ButtonLink>
      )}
      {document.viewerCanEdit && (
        <Button onClick={() => setAsking("edit")}>
          <Trans>Edit title</Trans>
        </Button>
      )}
      {document.viewerCanAdopt && (
        <Button onClick={() => setAsking("adopt")}>
          <Trans>Record that it was adopted</Trans>
        </Button>
      )}
      {document.viewerCanExempt && (
        <Button onClick={() => setAsking("exempt")}>
          <Trans>Record an exemption</Trans>
        </Button>
      )}
      {document.viewerCanWithdraw && (
        <Button look="danger" onClick={() => setAsking("withdraw")}>
          <Trans>Withdraw</Trans>
        </Button>
      )}
      {asking === "edit" && <EditDocument document={document} onClose={close} />}
      {asking === "adopt" && <AdoptDocument documentId={id} onClose={close} />}
      {asking === "withdraw" && <WithdrawDocument documentId={id} onClose={close} />}
      {asking === "exempt" && <ExemptDocument documentId={id} onClose={close} />}
    </>
  );
}

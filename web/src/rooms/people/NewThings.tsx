import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { ButtonLink } from "~/design/Button/Button";
import type { NewThings_viewer$key } from "./__generated__/NewThings_viewer.graphql";

/** What the viewer may begin: a document, and a consultation on one that they draft. */
export function NewThings(props: { readonly viewer: NewThings_viewer$key }): ReactNode {
  const { isSecretariat, mayCreateDocumentsFor, mayCreateDocumentsIn, drafts } = useFragment(
    graphql`
      fragment NewThings_viewer on Viewer {
        isSecretariat
        mayCreateDocumentsFor {
          id
        }
        mayCreateDocumentsIn {
          id
        }
        drafts {
          id
          viewerCanPrepareConsultation
          versions {
            id
          }
        }
      }
    `,
    props.viewer,
  );
  const mayDraft = mayCreateDocumentsFor.length + mayCreateDocumentsIn.length > 0;
  const mayAsk = drafts.some((one) => one.viewerCanPrepareConsultation && one.versions.length > 0);
  return (
    <>
      {mayAsk && (
        <ButtonLink to="/consultations/new">
          <Trans>Prepare a consultation</Trans>
        </ButtonLink>
      )}
      {(mayDraft || isSecretariat) && (
        <ButtonLink to="/documents/new">
          <Trans>Start a document</Trans>
        </ButtonLink>
      )}
    </>
  );
}

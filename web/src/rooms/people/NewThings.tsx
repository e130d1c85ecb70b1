import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { ButtonLink } from "~/design/Button/Button";
import type { NewThings_viewer$key } from "./__generated__/NewThings_viewer.graphql";

/** What the viewer may begin; a consultation is begun from the version that it is about. */
export function NewThings(props: { readonly viewer: NewThings_viewer$key }): ReactNode {
  const { isSecretariat, mayCreateDocumentsFor, mayCreateDocumentsIn } = useFragment(
    graphql`
      fragment NewThings_viewer on Viewer {
        isSecretariat
        mayCreateDocumentsFor {
          id
        }
        mayCreateDocumentsIn {
          id
        }
      }
    `,
    props.viewer,
  );
  const mayDraft = mayCreateDocumentsFor.length + mayCreateDocumentsIn.length > 0;
  if (!mayDraft && !isSecretariat) return null;
  return (
    <ButtonLink to="/documents/new">
      <Trans>Start a document</Trans>
    </ButtonLink>
  );
}

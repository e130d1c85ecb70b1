// Discards a version that was prepared and never published; asked once.

import { Trans } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { graphql } from "react-relay";
import { Button } from "~/design/Button/Button";
import { Ask } from "~/design/Dialog/Ask";
import { route } from "~/design/Go/Go";
import { useAct } from "~/graph/act";
import type { DiscardVersionMutation } from "./__generated__/DiscardVersionMutation.graphql";

interface DiscardVersionProps {
  readonly versionId: string;
  readonly slug: string;
}

export function DiscardVersion({ versionId, slug }: DiscardVersionProps): ReactNode {
  const navigate = useNavigate();
  const [isAsked, setIsAsked] = useState(false);
  const { run, isRunning, trouble } = useAct<DiscardVersionMutation>(graphql`
    mutation DiscardVersionMutation($input: DiscardVersionInput!) {
      discardVersion(input: $input) {
        __typename
        ... on DiscardVersionSuccess {
          document {
            id
            viewerCanDraft
            versions {
              id
            }
          }
        }
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
  async function discard(): Promise<void> {
    if (!(await run({ versionId })).done) return;
    await navigate(route({ to: "/documents/$slug", params: { slug } }) as object);
  }
  return (
    <>
      <Button look="danger" onClick={() => setIsAsked(true)}>
        <Trans>Discard</Trans>
      </Button>
      <Ask
        title={<Trans>Discard this version?</Trans>}
        verb={<Trans>Discard</Trans>}
        isOpen={isAsked}
        isDangerous
        isBusy={isRunning}
        trouble={trouble}
        onClose={() => setIsAsked(false)}
        onSure={() => void discard()}
      >
        <p>
          <Trans>
            The text that was read and all that was confirmed about it go. The file can be uploaded
            again.
          </Trans>
        </p>
      </Ask>
    </>
  );
}

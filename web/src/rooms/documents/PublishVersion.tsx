// Publishes a version for an audience; asked once, as its text never changes afterwards.

import { Trans } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { graphql } from "react-relay";
import { Button } from "~/design/Button/Button";
import { Ask } from "~/design/Dialog/Ask";
import { useAct } from "~/graph/act";
import type { PublishVersionMutation } from "./__generated__/PublishVersionMutation.graphql";
import { type Audience, AudienceChoice } from "./AudienceChoice";

export function PublishVersion({ versionId }: { readonly versionId: string }): ReactNode {
  const [isAsked, setIsAsked] = useState(false);
  const [audience, setAudience] = useState<Audience>("GROUP");
  const { run, isRunning, trouble } = useAct<PublishVersionMutation>(graphql`
    mutation PublishVersionMutation($input: PublishVersionInput!) {
      publishVersion(input: $input) {
        __typename
        ... on PublishVersionSuccess {
          version {
            id
            publishedAt
            viewerCanAddLanguage
            viewerCanConfirmLineage
            document {
              id
              status
            }
            ...PublishPanel_version
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
  async function publish(): Promise<void> {
    if ((await run({ versionId, audience })).done) setIsAsked(false);
  }
  return (
    <>
      <Button look="main" onClick={() => setIsAsked(true)}>
        <Trans>Publish</Trans>
      </Button>
      <Ask
        title={<Trans>Publish this version?</Trans>}
        verb={<Trans>Publish</Trans>}
        isOpen={isAsked}
        isBusy={isRunning}
        trouble={trouble}
        onClose={() => setIsAsked(false)}
        onSure={() => void publish()}
      >
        <p>
          <Trans>
            Its text and what became of each paragraph are fixed from then on. It can be shown to
            more people later, never to fewer.
          </Trans>
        </p>
        <AudienceChoice value={audience} onChoose={setAudience} />
      </Ask>
    </>
  );
}

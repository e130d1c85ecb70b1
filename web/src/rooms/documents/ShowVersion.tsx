// Shows a published version to more people.

import { Trans } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { graphql } from "react-relay";
import { Button } from "~/design/Button/Button";
import { Ask } from "~/design/Dialog/Ask";
import { useAct } from "~/graph/act";
import type { ShowVersionMutation } from "./__generated__/ShowVersionMutation.graphql";
import { type Audience, AudienceChoice, widerThan } from "./AudienceChoice";

interface ShowVersionProps {
  readonly versionId: string;
  /** Who sees it now. */
  readonly audience: string;
}

export function ShowVersion({ versionId, audience }: ShowVersionProps): ReactNode {
  const wider = widerThan(audience);
  const [isAsked, setIsAsked] = useState(false);
  const [chosen, setChosen] = useState<Audience>();
  const { run, isRunning, trouble } = useAct<ShowVersionMutation>(graphql`
    mutation ShowVersionMutation($input: ShowVersionInput!) {
      showVersion(input: $input) {
        __typename
        ... on ShowVersionSuccess {
          version {
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
  async function show(): Promise<void> {
    if (chosen && (await run({ versionId, audience: chosen })).done) setIsAsked(false);
  }
  if (wider.length === 0) return null;
  return (
    <>
      <Button onClick={() => setIsAsked(true)}>
        <Trans>Show to more people</Trans>
      </Button>
      <Ask
        title={<Trans>Show to more people?</Trans>}
        verb={<Trans>Show</Trans>}
        isOpen={isAsked}
        isBusy={isRunning}
        isDisabled={!chosen}
        trouble={trouble}
        onClose={() => setIsAsked(false)}
        onSure={() => void show()}
      >
        <AudienceChoice value={chosen} onChoose={setChosen} among={wider} />
      </Ask>
    </>
  );
}

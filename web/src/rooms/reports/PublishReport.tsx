// Freezes and publishes a report; asked once, as nothing in it changes afterwards.

import { Plural, Trans } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { graphql } from "react-relay";
import { inGraph } from "~/app/languages";
import { languageOfAddress } from "~/app/remembering";
import { Button } from "~/design/Button/Button";
import { Ask } from "~/design/Dialog/Ask";
import { useAct } from "~/graph/act";
import type { PublishReportMutation } from "./__generated__/PublishReportMutation.graphql";

interface PublishReportProps {
  readonly reportId: string;
  /** How many gaps stand in the way. */
  readonly blocked: number;
}

export function PublishReport({ reportId, blocked }: PublishReportProps): ReactNode {
  const [isAsked, setIsAsked] = useState(false);
  const language = inGraph(languageOfAddress());
  const { run, isRunning, trouble } = useAct<PublishReportMutation>(graphql`
    mutation PublishReportMutation($input: PublishReportInput!, $language: Language) {
      publishReport(input: $input) {
        __typename
        ... on PublishReportSuccess {
          report {
            id
            consultation {
              id
              viewerCanPrepareReport
            }
            ...ReportAtDesk_report @arguments(language: $language)
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
    if ((await run({ reportId, language }, { language })).done) setIsAsked(false);
  }
  return (
    <>
      <Button look="main" onClick={() => setIsAsked(true)}>
        <Trans>Publish the report</Trans>
      </Button>
      <Ask
        title={<Trans>Publish the report?</Trans>}
        verb={<Trans>Freeze and publish</Trans>}
        isOpen={isAsked}
        isBusy={isRunning}
        isDisabled={blocked > 0}
        trouble={trouble}
        onClose={() => setIsAsked(false)}
        onSure={() => void publish()}
      >
        <p>
          <Trans>
            Its figures, its annex with all comments and answers, what changed in the text, and what
            you wrote are frozen as they stand now, sealed with a digest, and public. Nothing in it
            changes afterwards; what comes later needs another report.
          </Trans>
        </p>
        {blocked > 0 && (
          <p>
            <strong>
              <Plural
                value={blocked}
                one="# check stands in the way."
                other="# checks stand in the way."
              />
            </strong>
          </p>
        )}
      </Ask>
    </>
  );
}

// Begins a report, with the version of the text whose changes it shows.

import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { graphql } from "react-relay";
import { inGraph } from "~/app/languages";
import { languageOfAddress } from "~/app/remembering";
import { Button } from "~/design/Button/Button";
import { Ask } from "~/design/Dialog/Ask";
import { SelectField } from "~/design/Field/Field";
import { useAct } from "~/graph/act";
import type { PrepareReportMutation } from "./__generated__/PrepareReportMutation.graphql";

export interface VersionToShow {
  readonly id: string;
  readonly number: number;
  readonly label: string | null | undefined;
}

interface PrepareReportProps {
  readonly consultationId: string;
  readonly versions: readonly VersionToShow[];
}

export function PrepareReport({ consultationId, versions }: PrepareReportProps): ReactNode {
  const { t } = useLingui();
  const [isAsked, setIsAsked] = useState(false);
  const [versionId, setVersionId] = useState(versions.at(-1)?.id ?? "");
  const { run, isRunning, trouble } = useAct<PrepareReportMutation>(graphql`
    mutation PrepareReportMutation($input: PrepareReportInput!, $language: Language) {
      prepareReport(input: $input) {
        __typename
        ... on PrepareReportSuccess {
          report {
            id
            consultation {
              id
              viewerCanPrepareReport
              reports {
                id
                ...ReportAtDesk_report @arguments(language: $language)
              }
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
  async function begin(): Promise<void> {
    const input = { consultationId, versionId: versionId || null };
    const { done } = await run(input, { language: inGraph(languageOfAddress()) });
    if (done) setIsAsked(false);
  }
  return (
    <>
      <Button look="main" onClick={() => setIsAsked(true)}>
        <Trans>Begin a report</Trans>
      </Button>
      <Ask
        title={<Trans>Begin a report</Trans>}
        verb={<Trans>Begin</Trans>}
        isOpen={isAsked}
        isBusy={isRunning}
        trouble={trouble}
        onClose={() => setIsAsked(false)}
        onSure={() => void begin()}
      >
        <SelectField
          label={<Trans>The version whose changes it shows</Trans>}
          value={versionId}
          onChoose={setVersionId}
          options={versions.map(({ id, number, label }) => ({
            value: id,
            name: label ? t`Version ${number} (${label})` : t`Version ${number}`,
          }))}
        />
      </Ask>
    </>
  );
}

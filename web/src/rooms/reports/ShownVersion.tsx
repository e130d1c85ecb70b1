// Which version of the text a report shows the changes to.

import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql } from "react-relay";
import { SelectField } from "~/design/Field/Field";
import { TroubleNotice } from "~/design/Notice/Notice";
import { useAct } from "~/graph/act";
import type { ShownVersionMutation } from "./__generated__/ShownVersionMutation.graphql";
import type { VersionToShow } from "./PrepareReport";

interface ShownVersionProps {
  readonly reportId: string;
  readonly number: number;
  readonly shown: string;
  readonly versions: readonly VersionToShow[];
}

export function ShownVersion({ reportId, number, shown, versions }: ShownVersionProps): ReactNode {
  const { t } = useLingui();
  const { run, isRunning, trouble } = useAct<ShownVersionMutation>(graphql`
    mutation ShownVersionMutation($input: SetReportVersionInput!) {
      setReportVersion(input: $input) {
        __typename
        ... on SetReportVersionSuccess {
          report {
            id
            version {
              id
            }
            gaps {
              blocks
            }
            ...ReportChecks_report
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
  return (
    <div className="stack tight" id={`version-${number}`}>
      <SelectField
        label={<Trans>The version whose changes it shows</Trans>}
        value={shown}
        disabled={isRunning}
        onChoose={(versionId) => void run({ reportId, versionId })}
        options={versions.map((one) => ({
          value: one.id,
          name: one.label ? t`Version ${one.number} (${one.label})` : t`Version ${one.number}`,
        }))}
      />
      <TroubleNotice trouble={trouble} />
    </div>
  );
}

// What stands between a report and its publication, each leading to where it is mended.

import { Plural, Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { Go } from "~/design/Go/Go";
import { Notice } from "~/design/Notice/Notice";
import type { ReportChecks_report$key } from "./__generated__/ReportChecks_report.graphql";
import { mendedAt } from "./mending";

interface ReportChecksProps {
  readonly report: ReportChecks_report$key;
  readonly slug: string;
}

export function ReportChecks({ slug, ...props }: ReportChecksProps): ReactNode {
  const { gaps, number } = useFragment(
    graphql`
      fragment ReportChecks_report on Report {
        number
        gaps {
          code
          message
          commentNumber
          blocks
        }
      }
    `,
    props.report,
  );
  const ordered = [...gaps.filter((gap) => gap.blocks), ...gaps.filter((gap) => !gap.blocks)];
  if (ordered.length === 0) {
    return (
      <Notice kind="done" title={<Trans>Nothing is missing</Trans>}>
        <Trans>The report can be published.</Trans>
      </Notice>
    );
  }
  return (
    <section className="stack tight">
      <h3>
        <Plural value={ordered.length} one="# thing to look at" other="# things to look at" />
      </h3>
      <ul className="plain report-checks">
        {ordered.map((gap) => {
          const where = mendedAt(gap.code, gap.commentNumber, slug, number);
          return (
            <li key={gap.code + gap.message} className={gap.blocks ? "blocks" : ""}>
              <strong className="small">
                {gap.blocks ? <Trans>must be mended</Trans> : <Trans>to be looked at</Trans>}
              </strong>
              <span>{gap.message}</span>
              {"here" in where ? (
                <a className="small" href={where.here}>
                  <Trans>Write it here</Trans>
                </a>
              ) : (
                <Go className="small" {...where.there}>
                  <Trans>Mend it there</Trans>
                </Go>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

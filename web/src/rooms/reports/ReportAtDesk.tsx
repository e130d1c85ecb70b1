// One report at the desk: published and frozen, or in the making with its checks beside it.

import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, Suspense, useState } from "react";
import { graphql, useFragment } from "react-relay";
import { Button } from "~/design/Button/Button";
import { Disclosure } from "~/design/Disclosure/Disclosure";
import { Go } from "~/design/Go/Go";
import { Loading } from "~/design/Loading/Loading";
import { Moment } from "~/design/Moment/Moment";
import { Tag } from "~/design/Tag/Tag";
import type { ReportAtDesk_report$key } from "./__generated__/ReportAtDesk_report.graphql";
import { Figures } from "./Figures";
import type { VersionToShow } from "./PrepareReport";
import { PublishReport } from "./PublishReport";
import { ReportChecks } from "./ReportChecks";
import { ReportDownloads } from "./ReportDownloads";
import { ReportPages } from "./ReportPages";
import { SectionsEditor } from "./SectionsEditor";
import { ShownVersion } from "./ShownVersion";
import "./ReportAtDesk.css";

interface ReportAtDeskProps {
  readonly report: ReportAtDesk_report$key;
  readonly slug: string;
  readonly versions: readonly VersionToShow[];
}

export function ReportAtDesk({ slug, versions, ...props }: ReportAtDeskProps): ReactNode {
  const { t } = useLingui();
  const [drawing, setDrawing] = useState(0);
  const report = useFragment(
    graphql`
      fragment ReportAtDesk_report on Report
      @argumentDefinitions(language: { type: "Language" }) {
        id
        number
        publishedAt
        viewerCanWrite
        viewerCanPublish
        version {
          id
        }
        gaps {
          blocks
        }
        figures {
          ...Figures_figures
        }
        ...ReportChecks_report
        ...SectionsEditor_report
        ...ReportDownloads_report @arguments(language: $language)
      }
    `,
    props.report,
  );
  const { id, number, publishedAt } = report;
  return (
    <article className="report stack" aria-label={t`Report no. ${number}`}>
      <header className="row spread">
        <div className="row tight">
          <h2>
            <Trans>Report no. {number}</Trans>
          </h2>
          {publishedAt ? (
            <Tag tone="accepted">
              <Trans>
                published <Moment at={publishedAt} />
              </Trans>
            </Tag>
          ) : (
            <Tag tone="waiting">
              <Trans>being prepared</Trans>
            </Tag>
          )}
        </div>
        {publishedAt ? (
          <Go to="/consultations/$slug/report" params={{ slug }}>
            <Trans>As everyone sees it</Trans>
          </Go>
        ) : (
          report.viewerCanPublish && (
            <PublishReport reportId={id} blocked={report.gaps.filter((gap) => gap.blocks).length} />
          )
        )}
      </header>
      <div className="report-desk">
        <div className="stack roomy">
          {report.viewerCanWrite && (
            <ShownVersion
              reportId={id}
              number={number}
              shown={report.version.id}
              versions={versions}
            />
          )}
          <SectionsEditor report={report} />
          <section className="section" id={`pages-${number}`}>
            <header className="row spread">
              <h3>
                <Trans>The pages as they are printed</Trans>
              </h3>
              <Button isSmall onClick={() => setDrawing(drawing + 1)}>
                {drawing === 0 ? <Trans>Show the pages</Trans> : <Trans>Draw them anew</Trans>}
              </Button>
            </header>
            {drawing > 0 && (
              <Suspense fallback={<Loading />}>
                <ReportPages reportId={id} drawing={drawing} />
              </Suspense>
            )}
          </section>
          <Disclosure summary={<Trans>Figures</Trans>}>
            <Figures figures={report.figures} />
          </Disclosure>
        </div>
        <aside className="stack" aria-label={t`Checks and downloads`}>
          {!publishedAt && <ReportChecks report={report} slug={slug} />}
          <ReportDownloads report={report} />
        </aside>
      </div>
    </article>
  );
}

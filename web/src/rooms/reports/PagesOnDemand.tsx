// The pages of a report as they are printed, drawn when somebody wants to see them.

import { Trans } from "@lingui/react/macro";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { Button } from "~/design/Button/Button";
import { Loading } from "~/design/Loading/Loading";

const ReportPages = lazy(() =>
  import("./ReportPages").then((module) => ({ default: module.ReportPages })),
);

export function PagesOnDemand({ reportId }: { readonly reportId: string }): ReactNode {
  const [isShown, setIsShown] = useState(false);
  return (
    <section className="section screen-only">
      <h3>
        <Trans>The pages as they are printed</Trans>
      </h3>
      {isShown ? (
        <Suspense fallback={<Loading />}>
          <ReportPages reportId={reportId} />
        </Suspense>
      ) : (
        <div>
          <Button onClick={() => setIsShown(true)}>
            <Trans>Show the pages</Trans>
          </Button>
        </div>
      )}
    </section>
  );
}

// What surrounds every page: the way in for keyboards, the head, the page, the foot.

import { Trans } from "@lingui/react/macro";
import { Outlet } from "@tanstack/react-router";
import { type ReactNode, Suspense } from "react";
import { Foot } from "~/app/Foot";
import { Head } from "~/app/Head";
import { TakeOver } from "~/app/TakeOver";
import { Loading } from "~/design/Loading/Loading";
import { Toasts } from "~/design/Toast/Toasts";
import "./Shell.css";

export function Shell(): ReactNode {
  return (
    <>
      <a className="skip" href="#content">
        <Trans>To the content</Trans>
      </a>
      <Head />
      <main id="content" tabIndex={-1}>
        <Suspense fallback={<Loading />}>
          <Outlet />
          <TakeOver />
        </Suspense>
      </main>
      <Foot />
      <Toasts />
    </>
  );
}

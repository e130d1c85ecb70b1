// What surrounds every page: the way in for keyboards, the head, the page, the foot.

import { Trans } from "@lingui/react/macro";
import { Outlet, useRouterState } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense } from "react";
import { Foot } from "~/app/Foot";
import { Head } from "~/app/Head";
import { useKeptFocus } from "~/app/keptFocus";
import { Leaving } from "~/app/Leaving";
import { SessionKeeper } from "~/app/SessionKeeper";
import { useViewer } from "~/app/session";
import { TakeOver } from "~/app/TakeOver";
import { withWords } from "~/app/words";
import { Loading } from "~/design/Loading/Loading";
import { Toasts } from "~/design/Toast/Toasts";
import "./Shell.css";

// Only those who are signed in have something to send.
const Outbox = lazy(withWords("comments", () => import("~/rooms/comments/Outbox")));

export function Shell(): ReactNode {
  const viewer = useViewer();
  useKeptFocus();
  return (
    <>
      <a className="skip" href="#content">
        <Trans>To the content</Trans>
      </a>
      <Head />
      <OnTheWay />
      <main id="content" tabIndex={-1}>
        <Suspense fallback={<Loading />}>
          <Outlet />
          <TakeOver />
        </Suspense>
      </main>
      <Foot />
      <Toasts />
      {viewer && (
        <Suspense>
          <Outbox personId={viewer.person.id} />
        </Suspense>
      )}
      {viewer && <SessionKeeper viewer={viewer} />}
      {viewer && <Leaving personId={viewer.person.id} />}
    </>
  );
}

/** While the next page is asked for one stays on this one, and is told so. */
function OnTheWay(): ReactNode {
  const isLoading = useRouterState({ select: (state) => state.isLoading });
  return <div className="on-the-way screen-only">{isLoading && <Loading />}</div>;
}

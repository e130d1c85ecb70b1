// Every address of the client and the page that answers it.

import {
  createRootRoute,
  createRoute,
  createRouter,
  type ErrorComponentProps,
  notFound,
} from "@tanstack/react-router";
import type { ReactNode } from "react";
import { IN_PLACE, PAGES } from "~/app/addresses";
import { leave } from "~/app/arriving";
import { Failure } from "~/app/Failure";
import { letGo } from "~/app/holding";
import { isLanguage } from "~/app/languages";
import { Missing } from "~/app/Missing";
import { page, type Search } from "~/app/page";
import { rememberLanguage } from "~/app/remembering";
import { Shell } from "~/app/Shell";
import { speak } from "~/app/words";

type LoaderData = { readonly queryRef?: unknown } | undefined;

const root = createRootRoute({ notFoundComponent: Missing });

const inLanguage = createRoute({
  getParentRoute: () => root,
  path: "$language",
  beforeLoad: async ({ params }) => {
    if (!isLanguage(params.language)) throw notFound();
    await speak(params.language, []);
    rememberLanguage(params.language);
  },
  component: Shell,
  notFoundComponent: Missing,
});

const tree = root.addChildren([
  inLanguage.addChildren(
    Object.entries(PAGES).map(([path, file]) =>
      page(() => inLanguage, path, file, IN_PLACE.has(path)),
    ),
  ),
]);

export const router = createRouter({
  routeTree: tree,
  scrollRestoration: true,
  defaultPreload: "intent",
  defaultPreloadDelay: 80, // ms of resting on a link
  defaultErrorComponent: ({ error, reset }: ErrorComponentProps): ReactNode => (
    <Failure error={error instanceof Error ? error : new Error(String(error))} onRetry={reset} />
  ),
  defaultNotFoundComponent: Missing,
  // Addresses are read by people and by the server: values stand as they are, without quotes.
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const given = Object.entries(search as Search).filter(([, value]) => value !== undefined);
    const text = new URLSearchParams(given as [string, string][]).toString();
    return text && `?${text}`;
  },
});

router.subscribe("onBeforeNavigate", ({ fromLocation, pathChanged }) => {
  if (fromLocation && pathChanged) leave();
});

router.subscribe("onResolved", () => {
  const loaded = router.state.matches.map((match) => match.loaderData as LoaderData);
  letGo(new Set(loaded.map((each) => each?.queryRef)));
});

// The book of components: each with its examples and what it promises to everyone who uses it.
// `npm run book` shows it while one works on a component; the tests walk through all of it.

import "@fontsource-variable/source-serif-4/wght.css";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import "@fontsource-variable/source-sans-3/wght.css";
import "~/design/tokens.css";
import "~/design/base.css";
import "~/design/draft.css";
import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterProvider,
} from "@tanstack/react-router";
import { createRoot } from "react-dom/client";
import { speak } from "~/app/words";
import { Book } from "./Book";

const app = document.getElementById("app");
if (!app) throw new Error("The page has no place for the book.");
await speak("en", []);
// Links are made of routes; in the book they lead nowhere.
const router = createRouter({
  routeTree: createRootRoute({ component: Book, notFoundComponent: Book }),
  history: createMemoryHistory({ initialEntries: ["/en/secretariat"] }),
});
createRoot(app).render(
  <I18nProvider i18n={i18n}>
    <RouterProvider router={router} />
  </I18nProvider>,
);

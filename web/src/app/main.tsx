// Where the client begins: it renders beside what the server sent, then takes its place.

import "~/design/fonts.css";
import "~/design/tokens.css";
import "~/design/base.css";
import "~/design/draft.css";
import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode, startTransition } from "react";
import { createRoot } from "react-dom/client";
import { RelayEnvironmentProvider } from "react-relay";
import { isLanguage } from "~/app/languages";
import { languageOfAddress } from "~/app/remembering";
import { router } from "~/app/routes";
import { speak } from "~/app/words";
import { environment } from "~/graph/environment";

async function begin(): Promise<void> {
  // An address without a language of ours is nobody's; the server has said so already.
  if (!isLanguage(location.pathname.split("/")[1])) return;
  const app = document.getElementById("app");
  if (!app) throw new Error("The page has no place for the client.");
  await speak(languageOfAddress(), []);
  await router.load();
  // In a transition React works in slices, and the served page stays usable meanwhile.
  startTransition(() =>
    createRoot(app).render(
      <StrictMode>
        <RelayEnvironmentProvider environment={environment}>
          <I18nProvider i18n={i18n}>
            <RouterProvider router={router} />
          </I18nProvider>
        </RelayEnvironmentProvider>
      </StrictMode>,
    ),
  );
}

void begin();

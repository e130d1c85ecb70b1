// Who is using the browser, as the graph knows it.

import { t } from "@lingui/core/macro";
import { graphql, useLazyLoadQuery } from "react-relay";
import { hidePage, tellOtherTabs } from "~/app/oneSession";
import { say } from "~/design/Toast/Toasts";
import artifact, { type sessionQuery } from "./__generated__/sessionQuery.graphql";

const SESSION = graphql`
  query sessionQuery {
    viewer {
      person {
        id
        name
        email
      }
      language
      isSecretariat
      mandates {
        isLead
        isVerified
        organisation {
          id
          slug
          shortName
          name
        }
      }
    }
  }
`;

/** The id of the document that asks who is signed in. */
export const sessionDocumentId = artifact.params.id;

export type Viewer = NonNullable<sessionQuery["response"]["viewer"]>;

/** Null for somebody who is not signed in. */
export function useViewer(): Viewer | null {
  const { viewer } = useLazyLoadQuery<sessionQuery>(SESSION, {});
  return viewer ?? null;
}

/** End the session here; the page is then loaded anew, as the public. Says so where it did not end. */
export async function signOut(): Promise<void> {
  const headers = { "x-tryeza": "1" };
  const answer = await fetch("/auth/sign-out", { method: "POST", headers }).catch(() => undefined);
  // 401: it had ended before.
  if (!answer?.ok && answer?.status !== 401) {
    say(t`You are still signed in: the site cannot be reached. Try again in a moment.`);
    return;
  }
  tellOtherTabs();
  hidePage();
  location.assign(`/${document.documentElement.lang}`);
}

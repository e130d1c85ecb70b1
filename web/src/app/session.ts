// Who is using the browser, as the graph knows it.

import { graphql, useLazyLoadQuery } from "react-relay";
import type { sessionQuery } from "./__generated__/sessionQuery.graphql";

export type Viewer = NonNullable<sessionQuery["response"]["viewer"]>;

/** Null for somebody who is not signed in. */
export function useViewer(): Viewer | null {
  const { viewer } = useLazyLoadQuery<sessionQuery>(
    graphql`
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
    `,
    {},
  );
  return viewer ?? null;
}

/** End the session here; the page is then loaded anew, as the public. */
export async function signOut(): Promise<void> {
  await fetch("/auth/sign-out", { method: "POST", headers: { "x-tryeza": "1" } });
  location.assign(`/${document.documentElement.lang}`);
}

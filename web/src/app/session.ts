// Who is using the browser, as the graph knows it.

import { graphql, useLazyLoadQuery } from "react-relay";
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

/** End the session here; the page is then loaded anew, as the public. */
export async function signOut(): Promise<void> {
  await fetch("/auth/sign-out", { method: "POST", headers: { "x-tryeza": "1" } });
  location.assign(`/${document.documentElement.lang}`);
}

// A session that ends while somebody works: they are asked to sign in again over the page, and what
// was to be done is then done.

/** `ended` as the session is no more, `proof` where an act asks for a sign-in of a moment ago. */
export type Why = "ended" | "proof";

type Asking = (why: Why) => Promise<boolean>;

let asking: Asking | undefined;
let pending: Promise<boolean> | undefined;
let declined = false;

/** Whoever shows the dialog listens here; the function that comes back ends it. */
export function onSessionEnd(ask: Asking): () => void {
  asking = ask;
  return () => {
    if (asking === ask) asking = undefined;
  };
}

/** Whether somebody was signed in on this page, and the server no longer knows their session. */
export async function hasEnded(): Promise<boolean> {
  if (!asking) return false;
  const response = await fetch("/auth/sessions").catch(() => undefined);
  return response?.status === 401;
}

/** Have the person sign in again; false where nobody was signed in, or they do not want to. */
export function signInAgain(why: Why): Promise<boolean> {
  if (!asking) return Promise.resolve(false);
  pending ??= asking(why).finally(() => {
    pending = undefined;
  });
  return pending;
}

/** The same for what is only read: who declined once is not asked again for each page. */
export async function signInAgainToRead(): Promise<boolean> {
  // Whoever was never signed in here has declined nothing, and may sign in yet.
  if (!asking || declined) return false;
  const did = await signInAgain("ended");
  declined = !did;
  return did;
}

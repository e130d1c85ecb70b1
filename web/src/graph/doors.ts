// The doors of signing in and of one's account, which are not in the graph (docs/signing-in.md).

import type { Trouble } from "~/graph/act";
import { signInAgain } from "~/graph/signing";

export type Answer<T> =
  | { readonly done: T; readonly trouble?: undefined }
  | { readonly done?: undefined; readonly trouble: Trouble };

interface Told {
  readonly error?: {
    readonly code: string;
    readonly message: string;
    readonly fields?: ReadonlyArray<{ readonly path: string; readonly message: string }>;
    readonly reasons?: ReadonlyArray<{ readonly code: string; readonly message: string }>;
  };
}

type Method = "GET" | "POST" | "DELETE";

/** Ask a door, and never throw. Where it wants a new sign-in, the person is asked for it first. */
export async function knock<T>(method: Method, path: string, body?: object): Promise<Answer<T>> {
  const answer = await once<T>(method, path, body);
  const why = wantsSignIn(answer.trouble);
  if (!why || !(await signInAgain(why))) return answer;
  return once<T>(method, path, body);
}

/** Ask a door that signs in: it wants no sign-in before it. */
export async function once<T>(method: Method, path: string, body?: object): Promise<Answer<T>> {
  try {
    const response = await fetch(path, {
      method,
      headers: {
        accept: "application/json",
        "accept-language": document.documentElement.lang,
        "x-tryeza": "1",
        ...(body ? { "content-type": "application/json" } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await response.text();
    if (response.ok) return { done: (text ? JSON.parse(text) : undefined) as T };
    return { trouble: troubleOf(JSON.parse(text) as Told, response) };
  } catch (error) {
    return { trouble: { kind: "Unreachable", message: String(error), fields: {} } };
  }
}

const SIGN_IN_AGAIN = "people.sign_in_again";

function troubleOf({ error }: Told, response: Response): Trouble {
  if (!error) return { kind: "Bug", message: `${response.status}`, fields: {} };
  const { code, message, fields, reasons } = error;
  const stale = reasons?.some((reason) => reason.code === SIGN_IN_AGAIN);
  return {
    kind: stale ? SIGN_IN_AGAIN : code,
    message: reasons?.[0]?.message ?? message,
    fields: Object.fromEntries(fields?.map((field) => [field.path, field.message]) ?? []),
  };
}

function wantsSignIn(trouble: Trouble | undefined): "ended" | "proof" | undefined {
  if (trouble?.kind === "UNAUTHENTICATED") return "ended";
  return trouble?.kind === SIGN_IN_AGAIN ? "proof" : undefined;
}

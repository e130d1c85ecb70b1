// Relay's environment: documents go to the server by their ids, answers that came with the page first.

import {
  Environment,
  type GraphQLResponse,
  type GraphQLSingularResponse,
  Network,
  Observable,
  RecordSource,
  type RequestParameters,
  Store,
  type Variables,
} from "relay-runtime";
import { answerInPage } from "~/graph/answers";
import { Refused, Unreachable } from "~/graph/failures";
import { acting, reading } from "~/graph/overtaken";
import { hasEnded, signInAgain, signInAgainToRead } from "~/graph/signing";

const MEDIA_TYPE = "application/graphql-response+json";

export const environment = new Environment({
  network: Network.create(fetchOrTake, subscribe),
  store: new Store(new RecordSource(), { gcReleaseBufferSize: 20 }),
});

/** At once where the answer came with the page: nothing then waits, and nothing flickers. */
function fetchOrTake(
  request: RequestParameters,
  variables: Variables,
): Observable<GraphQLResponse> {
  const isRead = request.operationKind === "query";
  const known = isRead ? answerInPage(request.id, variables) : undefined;
  const asked = (): Promise<GraphQLResponse> => ask(request, variables);
  return Observable.from(known ?? (isRead ? reading(asked) : acting(asked)));
}

/** Once; and once more where the session had ended and the person signed in again. */
async function ask(request: RequestParameters, variables: Variables): Promise<GraphQLResponse> {
  const answer = await askOnce(request, variables);
  if (!(await lacksViewer(answer))) return refuseIfRefused(answer);
  const isRead = request.operationKind === "query";
  const again = await (isRead ? signInAgainToRead() : signInAgain("ended"));
  return refuseIfRefused(again ? await askOnce(request, variables) : answer);
}

async function askOnce(
  request: RequestParameters,
  variables: Variables,
): Promise<GraphQLSingularResponse> {
  const response = await reach(request, variables);
  return (await response.json().catch(() => {
    throw new Unreachable(`${response.status} ${response.statusText}`);
  })) as GraphQLSingularResponse;
}

// The public is refused so, too: what it may not see is not there for it.
const PERHAPS_ENDED = ["FORBIDDEN", "NOT_FOUND"];

/** Whether it is an answer to somebody who is not signed in any more. */
async function lacksViewer(answer: GraphQLSingularResponse): Promise<boolean> {
  const data = "data" in answer ? (answer.data as { viewer?: unknown } | null) : null;
  const code = codeOf(answer) ?? "";
  if (code === "UNAUTHENTICATED" || data?.viewer === null) return true;
  return PERHAPS_ENDED.includes(code) && (await hasEnded());
}

async function reach(request: RequestParameters, variables: Variables): Promise<Response> {
  try {
    return await fetch("/graphql", {
      method: "POST",
      headers: {
        accept: MEDIA_TYPE,
        "accept-language": document.documentElement.lang,
        "content-type": "application/json",
        "x-tryeza": "1",
      },
      body: JSON.stringify({ documentId: request.id, variables }),
    });
  } catch (error) {
    throw new Unreachable(String(error));
  }
}

interface ToldError {
  readonly message: string;
  readonly extensions?: {
    readonly code?: string;
    readonly fields?: ReadonlyArray<{ readonly message: string }>;
  };
}

function errorOf(answer: GraphQLSingularResponse): ToldError | undefined {
  return (("errors" in answer ? (answer.errors ?? []) : []) as readonly ToldError[])[0];
}

function codeOf(answer: GraphQLSingularResponse): string | undefined {
  return errorOf(answer)?.extensions?.code;
}

function refuseIfRefused(answer: GraphQLSingularResponse): GraphQLResponse {
  const error = errorOf(answer);
  // Where one value is wrong what is wrong with it says more than that something is.
  const [field, ...others] = error?.extensions?.fields ?? [];
  const message = field && others.length === 0 ? field.message : error?.message;
  if (message !== undefined) throw new Refused(codeOf(answer) ?? "INTERNAL", message);
  return answer;
}

/** News over a WebSocket, which is opened when something is first listened to. */
function subscribe(request: RequestParameters, variables: Variables): Observable<GraphQLResponse> {
  return Observable.create((sink) => {
    let end = (): void => undefined;
    let ended = false;
    import("~/graph/news").then(({ listen }) => {
      if (!ended) end = listen(request, variables, sink);
    }, sink.error);
    return () => {
      ended = true;
      end();
    };
  });
}

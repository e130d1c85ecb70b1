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
  const known = request.operationKind === "query" ? answerInPage(request.id, variables) : undefined;
  return known ? Observable.from(known) : Observable.from(ask(request, variables));
}

async function ask(request: RequestParameters, variables: Variables): Promise<GraphQLResponse> {
  const response = await reach(request, variables);
  const answer = (await response.json().catch(() => {
    throw new Unreachable(`${response.status} ${response.statusText}`);
  })) as GraphQLSingularResponse;
  refuseIfRefused(answer);
  return answer;
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
  readonly extensions?: { readonly code?: string };
}

function refuseIfRefused(answer: GraphQLSingularResponse): void {
  const [first] = ("errors" in answer ? (answer.errors ?? []) : []) as readonly ToldError[];
  if (first) throw new Refused(first.extensions?.code ?? "INTERNAL", first.message);
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

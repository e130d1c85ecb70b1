// Subscriptions over graphql-transport-ws; loaded when the first one begins.

import { type Client, createClient } from "graphql-ws";
import type { GraphQLResponse, RequestParameters, Variables } from "relay-runtime";
import type { Sink } from "relay-runtime/lib/network/RelayObservable";

let client: Client | undefined;

function connect(): Client {
  const address = `${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/graphql`;
  return createClient({
    url: address,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    keepAlive: 20_000, // ms; proxies cut connections that say nothing for a minute
  });
}

/** Listen until the function that comes back is called; a broken connection is made anew. */
export function listen(
  request: RequestParameters,
  variables: Variables,
  sink: Sink<GraphQLResponse>,
): () => void {
  client ??= connect();
  // The library asks for a query; our server takes the id of a trusted document instead.
  const payload = { query: "", documentId: request.id, variables };
  return client.subscribe(payload, {
    next: (answer) => sink.next(answer as GraphQLResponse),
    error: (error) => sink.error(error instanceof Error ? error : new Error(JSON.stringify(error))),
    complete: () => sink.complete(),
  });
}

// Subscriptions over graphql-transport-ws; loaded when the first one begins.

import { type Client, createClient } from "graphql-ws";
import type { GraphQLResponse, RequestParameters, Variables } from "relay-runtime";
import type { Sink } from "relay-runtime/lib/network/RelayObservable";

let client: Client | undefined;

const KEEP_ALIVE = 20_000; // ms; proxies cut connections that say nothing for a minute
const LONGEST_SILENCE = 10_000; // ms without an answer to a ping

function connect(): Client {
  const address = `${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/graphql`;
  const made = createClient({
    url: address,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: (retries) => orOnline(pauseBefore(retries)),
    keepAlive: KEEP_ALIVE,
  });
  giveUpWhatIsDead(made);
  return made;
}

/** A line that broke without a word, as when a computer slept or a phone changed its network. */
function giveUpWhatIsDead(lived: Client): void {
  let heard = Date.now();
  const isSilentFor = (ms: number): boolean => Date.now() - heard > ms;
  lived.on("message", () => {
    heard = Date.now();
  });
  lived.on("ping", (isTheirs) => {
    if (isTheirs) return;
    setTimeout(() => isSilentFor(LONGEST_SILENCE) && lived.terminate(), LONGEST_SILENCE + 1);
  });
  addEventListener("offline", () => lived.terminate());
  document.addEventListener("visibilitychange", () => {
    const isBack = document.visibilityState === "visible";
    if (isBack && isSilentFor(KEEP_ALIVE + LONGEST_SILENCE)) lived.terminate();
  });
}

/** Resolves after so many ms, or as soon as the browser has a network again. */
function orOnline(ms: number): Promise<void> {
  return new Promise((resolve) => {
    const over = new AbortController();
    const end = (): void => {
      clearTimeout(timer);
      over.abort();
      resolve();
    };
    const timer = setTimeout(end, ms);
    addEventListener("online", end, { signal: over.signal });
  });
}

const LONGEST_PAUSE = 30_000; // ms

/**
 * How long to wait before trying again, in ms: twice as long each time, at most half a minute and a
 * bit. The library's own wait has no end, so that after a night nobody would hear of anything.
 */
export function pauseBefore(retries: number, chance = Math.random()): number {
  return Math.min(1000 * 2 ** retries, LONGEST_PAUSE) + chance * 3000;
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

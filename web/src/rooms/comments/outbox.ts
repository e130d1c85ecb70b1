// Comments on their way: kept on the device first, sent until the server has them, once each.

import { commitMutation, graphql } from "react-relay";
import { opened, type Waiting } from "~/graph/device";
import { environment } from "~/graph/environment";
import { Refused, Unreachable } from "~/graph/failures";
import type { outboxAddCommentMutation } from "./__generated__/outboxAddCommentMutation.graphql";

const MUTATION = graphql`
  mutation outboxAddCommentMutation($input: AddCommentInput!) {
    addComment(input: $input) {
      __typename
      ... on AddCommentSuccess {
        comment {
          id
          number
        }
      }
      ... on Problem {
        message
      }
      ... on InvalidProblem {
        fields {
          path
          message
        }
      }
    }
  }
`;

type Input = outboxAddCommentMutation["variables"]["input"];

/** What became of one try to send. */
export type Sent =
  | { readonly is: "received"; readonly comment: { readonly id: string; readonly number: number } }
  | { readonly is: "waiting"; readonly why: "unreachable" | "signed out" }
  | { readonly is: "refused"; readonly message: string; readonly isClosed: boolean };

export interface Sending {
  readonly personId: string;
  readonly address: string;
  readonly about: string;
  readonly input: Omit<Input, "clientMutationId">;
}

const RETRY = [5_000, 15_000, 60_000] as const; // ms after the first, second and later tries

let tries = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let isSending = false;
let personNow = "";
const listeners = new Set<(sent?: Sent) => void>();

function changed(sent?: Sent): void {
  for (const listener of listeners) listener(sent);
}

/** Hear when the outbox changes, and what became of what was sent. */
export function onChange(listener: (sent?: Sent) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Put a comment into the outbox and try to send it at once; refused, it stays with its author. */
export async function send({ input, ...about }: Sending): Promise<Sent> {
  const waiting: Waiting = {
    id: crypto.randomUUID(),
    at: Date.now(),
    input: { ...input },
    ...about,
  };
  await (await opened()).put("waiting", waiting);
  changed();
  const sent = await trySending(waiting);
  if (sent.is === "refused") await takeBack(waiting.id);
  return sent;
}

/** What a person's outbox on this device holds, the oldest first. */
export async function allWaiting(personId: string): Promise<readonly Waiting[]> {
  const all = await (await opened()).getAll("waiting");
  return all
    .filter((waiting) => waiting.personId === personId)
    .sort((one, other) => one.at - other.at);
}

/** Give up sending one; what it said is then gone from this device. */
export async function takeBack(id: string): Promise<void> {
  await (await opened()).delete("waiting", id);
  changed();
}

/** Send all that waits: after loading a page, when the network is back, and from time to time. */
export async function sendAll(personId: string): Promise<void> {
  personNow = personId;
  if (isSending || personId === "") return;
  isSending = true;
  try {
    for (const waiting of await allWaiting(personId)) {
      if (waiting.refused !== undefined) continue;
      const sent = await trySending(waiting);
      if (sent.is === "waiting") return;
    }
    tries = 0;
  } finally {
    isSending = false;
  }
}

async function trySending(waiting: Waiting): Promise<Sent> {
  const sent = await sendOnce(waiting);
  const device = await opened();
  if (sent.is === "received") await device.delete("waiting", waiting.id);
  if (sent.is === "refused") await device.put("waiting", { ...waiting, refused: sent.message });
  if (sent.is === "waiting" && sent.why === "unreachable") tryLater(waiting.personId);
  changed(sent);
  return sent;
}

function tryLater(personId: string): void {
  clearTimeout(timer);
  const pause = RETRY[Math.min(tries, RETRY.length - 1)];
  tries += 1;
  timer = setTimeout(() => void sendAll(personId), pause);
}

function sendOnce(waiting: Waiting): Promise<Sent> {
  const input = { ...waiting.input, clientMutationId: waiting.id } as Input;
  return new Promise((resolve) => {
    commitMutation<outboxAddCommentMutation>(environment, {
      mutation: MUTATION,
      variables: { input },
      onCompleted: ({ addComment }) => resolve(read(addComment)),
      onError: (error) => resolve(readError(error)),
    });
  });
}

type Payload = outboxAddCommentMutation["response"]["addComment"];

interface Problem {
  readonly message?: string;
  readonly fields?: ReadonlyArray<{ readonly message: string }>;
}

function read(payload: Payload): Sent {
  if (payload.comment) return { is: "received", comment: payload.comment };
  const { message, fields } = payload as Problem;
  return {
    is: "refused",
    message: [message, ...(fields?.map((field) => field.message) ?? [])].filter(Boolean).join(" "),
    isClosed: payload.__typename === "ClosedProblem",
  };
}

function readError(error: Error): Sent {
  if (!(error instanceof Refused)) {
    return error instanceof Unreachable
      ? { is: "waiting", why: "unreachable" }
      : { is: "refused", message: error.message, isClosed: false };
  }
  if (error.code === "UNAUTHENTICATED") return { is: "waiting", why: "signed out" };
  // A bug of the server's may be mended; a right that is missing will not come by trying again.
  if (error.code === "INTERNAL") return { is: "waiting", why: "unreachable" };
  return { is: "refused", message: error.message, isClosed: false };
}

window.addEventListener("online", () => void sendAll(personNow));

// Acts: how a mutation is sent, and what comes of it, told in one way to every form.

import { useCallback, useRef, useState } from "react";
import useMutation from "react-relay/lib/relay-hooks/useMutation";
import type { GraphQLTaggedNode, MutationParameters, SelectorStoreUpdater } from "relay-runtime";
import { Refused, Unreachable } from "~/graph/failures";

/** Why an act did not happen, with the sentence that the server says about it. */
export interface Trouble {
  /** The problem's type in the graph, a code of the contract, or `Unreachable`. */
  readonly kind: string;
  readonly message: string;
  /** What is wrong with which field of the input, by its path there. */
  readonly fields: Readonly<Record<string, string>>;
}

type Payload<M extends MutationParameters> = NonNullable<M["response"][keyof M["response"]]>;

/** The success among what a payload may be: its problems are left out. */
type Done<M extends MutationParameters> = Exclude<
  Payload<M>,
  { readonly __typename: `${string}Problem` | "%other" }
>;

export type Result<M extends MutationParameters> =
  | { readonly done: Done<M>; readonly trouble?: undefined; readonly payload: Payload<M> }
  | { readonly done?: undefined; readonly trouble: Trouble; readonly payload?: Payload<M> };

type Input<M extends MutationParameters> = Omit<
  M["variables"] extends { input: infer I } ? I : never,
  "clientMutationId"
>;

export interface Act<M extends MutationParameters> {
  /** Do it. Never throws: what went wrong is in the result, and in `trouble` until the next try. */
  readonly run: (input: Input<M>, more?: Omit<M["variables"], "input">) => Promise<Result<M>>;
  readonly isRunning: boolean;
  readonly trouble: Trouble | undefined;
  readonly forget: () => void;
}

/**
 * An act of the graph. Its document selects `__typename` in the payload, what it needs of the
 * success, `... on Problem { message }` and `... on InvalidProblem { fields { path message } }`.
 *
 * The same input sent again after the server was not reached carries the same id, so that it
 * happens once.
 */
export function useAct<M extends MutationParameters>(
  document: GraphQLTaggedNode,
  updater?: SelectorStoreUpdater<M["response"]>,
): Act<M> {
  const [commit, isRunning] = useMutation<M>(document);
  const [trouble, setTrouble] = useState<Trouble>();
  const unsent = useRef<{ input: string; id: string }>(undefined);

  const run = useCallback(
    (input: Input<M>, more?: Omit<M["variables"], "input">) =>
      new Promise<Result<M>>((resolve) => {
        const clientMutationId = idFor(unsent, JSON.stringify([input, more]));
        const finish = (result: Result<M>): void => {
          if (result.trouble?.kind !== "Unreachable") unsent.current = undefined;
          setTrouble(result.trouble);
          resolve(result);
        };
        commit({
          variables: { ...more, input: { ...input, clientMutationId } } as M["variables"],
          updater: updater ?? null,
          onCompleted: (response) => finish(read<M>(response)),
          onError: (error) => finish({ trouble: inTrouble(error) }),
        });
      }),
    [commit, updater],
  );
  const forget = useCallback(() => setTrouble(undefined), []);
  return { run, isRunning, trouble, forget };
}

function idFor(
  unsent: { current: { input: string; id: string } | undefined },
  input: string,
): string {
  if (unsent.current?.input !== input) unsent.current = { input, id: crypto.randomUUID() };
  return unsent.current.id;
}

interface PossibleProblem {
  readonly __typename: string;
  readonly message?: string;
  readonly fields?: ReadonlyArray<{ readonly path: string; readonly message: string }>;
}

function read<M extends MutationParameters>(response: M["response"]): Result<M> {
  const payload = Object.values(response as object)[0] as Payload<M>;
  const possible = payload as unknown as PossibleProblem;
  if (possible.message === undefined) return { done: payload as Done<M>, payload };
  const fields = Object.fromEntries(possible.fields?.map((f) => [f.path, f.message]) ?? []);
  return { trouble: { kind: possible.__typename, message: possible.message, fields }, payload };
}

function inTrouble(error: Error): Trouble {
  const kind =
    error instanceof Refused ? error.code : error instanceof Unreachable ? "Unreachable" : "Bug";
  return { kind, message: error.message, fields: {} };
}

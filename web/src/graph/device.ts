// What this browser keeps for its reader: words being written, and acts that still have to be sent.

import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** Words that somebody is writing, with what is needed to find the place again. */
export interface Kept<V = unknown> {
  /** Whose they are: a shared device shows nobody's words to another. */
  readonly personId: string;
  readonly value: V;
  /** When it was last typed at, in milliseconds since 1970. */
  readonly at: number;
  /** The address on which it is written, and what it is about, in words. */
  readonly address: string;
  readonly about: string;
}

/** An act that is to be sent until the server says that it has it, or that it will not take it. */
export interface Waiting {
  /** The client's own id of the act: however often it is sent, it happens once. */
  readonly id: string;
  readonly personId: string;
  readonly at: number;
  readonly address: string;
  readonly about: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** Why it was not taken, in the server's words; it then waits for its author. */
  readonly refused?: string;
}

interface Device extends DBSchema {
  words: { key: string; value: Kept };
  waiting: { key: string; value: Waiting };
}

let device: Promise<IDBPDatabase<Device>> | undefined;

/** The database of this browser; opened once. */
export function opened(): Promise<IDBPDatabase<Device>> {
  device ??= openDB<Device>("tryeza", 1, {
    upgrade(database) {
      database.createObjectStore("words");
      database.createObjectStore("waiting", { keyPath: "id" });
    },
  });
  return device;
}

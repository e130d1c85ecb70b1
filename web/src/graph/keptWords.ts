// Words being written, on this device. The database (IndexedDB) holds them, but it answers later: a tab
// that closes at this moment would take the last letters with it. So the newest words are written at
// once beside it (localStorage), until the database has them.

import { type Kept, opened } from "~/graph/device";

const AT_ONCE = "tryeza words ";

/** Keep words under a key; resolves when the database has them. They outlive the tab from the call on. */
export async function keep(key: string, kept: Kept): Promise<void> {
  const written = JSON.stringify(kept);
  writeAtOnce(key, written);
  await (await opened()).put("words", kept, key);
  takeBack(key, written);
}

/** Keep nothing under a key any more. */
export async function forget(key: string): Promise<void> {
  takeBack(key);
  await (await opened()).delete("words", key);
}

/** What was kept under a key. */
export async function keptWords<V>(key: string): Promise<Kept<V> | undefined> {
  return (await settled()).get("words", key) as Promise<Kept<V> | undefined>;
}

/** Everything that a person began to write on this device, the newest first, by its key. */
export async function allKept(personId: string): Promise<ReadonlyArray<Kept & { key: string }>> {
  const database = await settled();
  const [keys, values] = await Promise.all([
    database.getAllKeys("words"),
    database.getAll("words"),
  ]);
  return values
    .map((kept, at) => ({ ...kept, key: keys[at] ?? "" }))
    .filter((kept) => kept.personId === personId)
    .sort((one, other) => other.at - one.at);
}

/** How many texts a person began on this device, or sent without the server having them yet. */
export async function countKept(personId: string): Promise<number> {
  const waiting = await (await opened()).getAll("waiting");
  const unsent = waiting.filter((each) => each.personId === personId);
  return (await allKept(personId)).length + unsent.length;
}

/** Forget all that a person wrote on this device, begun or still to be sent. */
export async function forgetAll(personId: string): Promise<void> {
  for (const { key } of await allKept(personId)) await forget(key);
  const database = await opened();
  for (const { id, personId: whose } of await database.getAll("waiting")) {
    if (whose === personId) await database.delete("waiting", id);
  }
}

function writeAtOnce(key: string, written: string): void {
  try {
    localStorage.setItem(AT_ONCE + key, written);
  } catch (refused) {
    // Full, or forbidden by the reader: the database has them a moment later all the same.
    if (!(refused instanceof DOMException)) throw refused;
  }
}

/** Take back what was written at once; with `written` only if nothing newer has taken its place. */
function takeBack(key: string, written?: string): void {
  if (written === undefined || localStorage.getItem(AT_ONCE + key) === written) {
    localStorage.removeItem(AT_ONCE + key);
  }
}

/** The database, with all that an earlier tab had no time to put into it. */
async function settled(): ReturnType<typeof opened> {
  const database = await opened();
  for (const stored of Object.keys(localStorage).filter((name) => name.startsWith(AT_ONCE))) {
    const written = localStorage.getItem(stored);
    if (written === null) continue;
    const key = stored.slice(AT_ONCE.length);
    await database.put("words", JSON.parse(written) as Kept, key);
    takeBack(key, written);
  }
  return database;
}

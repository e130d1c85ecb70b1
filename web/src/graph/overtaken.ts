// What was read before an act may arrive after it, and would put back on the screen what the act has
// changed: whoever answers fast on a slow line would see the answer vanish. It is read again.

let acts = 0;

const TRIES = 3; // acts that go on and on end at last; until then one reading is as good as another

/** An act; what is being read meanwhile may not know of it. */
export async function acting<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } finally {
    acts += 1;
  }
}

/** A reading that no act has ended during. */
export async function reading<T>(read: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    const before = acts;
    const found = await read();
    if (before === acts || tried === TRIES) return found;
  }
}

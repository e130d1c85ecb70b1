// Words that were begun stay on the device when their writer signs out. A device may be another's: so
// one is asked before, and only then.

import { signOut } from "~/app/session";

type Ask = (kept: number) => void;
let ask: Ask | undefined;

/** Who asks what becomes of the words; gives back how to end it. */
export function onLeaving(asking: Ask): () => void {
  ask = asking;
  return () => {
    ask = undefined;
  };
}

/** End the session here, after asking where words of this person are kept. */
export async function leaveSession(personId: string): Promise<void> {
  const kept = await keptOf(personId);
  if (kept > 0 && ask) ask(kept);
  else await signOut();
}

/** 0 where the device does not tell, or a file does not come: that keeps nobody signed in. */
async function keptOf(personId: string): Promise<number> {
  const counting = askingItself().then(({ countKept }) => countKept(personId));
  return counting.catch(() => 0);
}

/** The question and what it is about, fetched once somebody signs out. */
export function askingItself(): Promise<typeof import("./AskLeaving")> {
  return import("./AskLeaving");
}

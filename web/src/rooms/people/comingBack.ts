// Where somebody goes after signing in: an address of this site, and of no other.

const LONGEST = 500; // characters, as the server has it

/** The path that was asked for, in the language of the address; the front page for anything else. */
export function addressAfter(asked: string | undefined, language: string): string {
  const front = `/${language}`;
  if (!asked || asked.length > LONGEST || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(asked)) return front;
  // Browsers read addresses in more ways than one expects: what they make of it must be ours, too.
  const made = new URL(asked, location.origin);
  return made.origin === location.origin ? made.pathname + made.search + made.hash : front;
}

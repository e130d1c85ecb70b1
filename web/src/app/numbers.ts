// Numbers in addresses are read as the server reads them: whatever is none leads to nothing.

import { Refused } from "~/graph/failures";

const LARGEST = 2 ** 31 - 1; // of GraphQL's whole numbers

/** A part of an address that is a number. Throws `Refused`, as where there is nothing, for another. */
export function numberOf(text: string | undefined): number {
  if (text === undefined || !/^[0-9]{1,10}$/.test(text) || Number(text) > LARGEST) {
    throw new Refused("NOT_FOUND", `There is nothing at the number ${text}.`);
  }
  return Number(text);
}

/** A parameter that is a number; null where it is not given. Throws as `numberOf` does. */
export function maybeNumber(text: string | undefined): number | null {
  return text ? numberOf(text) : null;
}

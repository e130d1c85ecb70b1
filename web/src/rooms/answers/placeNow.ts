// Where a comment stands in the newest version to which it was carried.

interface Carried<P> {
  readonly projections: readonly P[];
}

export function placeNow<P extends { readonly version: unknown }>({
  projections,
}: Carried<P>): P | undefined {
  return projections.findLast((one) => one.version);
}

// The days of a window laid out as weeks, Monday first.

const DAY = 86_400_000; // ms

/** Which weekday a date is: 0 for Monday, 6 for Sunday. */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** Weeks of seven places; undefined for those before the first day and after the last. */
export function weeksOf<D extends { readonly day: string }>(
  days: readonly D[],
): ReadonlyArray<ReadonlyArray<D | undefined>> {
  const [first] = days;
  if (!first) return [];
  const places = [...Array<undefined>(weekdayOf(first.day)).fill(undefined), ...days];
  const weeks = Math.ceil(places.length / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (__, at) => places[week * 7 + at]),
  );
}

/** The date so many days later. */
export function daysLater(day: string, count: number): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? day : new Date(time + count * DAY).toISOString().slice(0, 10);
}

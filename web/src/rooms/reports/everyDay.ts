// Days on which something came, and the days between them on which nothing did.

export interface DayCount {
  readonly day: string;
  readonly count: number;
}

const A_DAY = 86_400_000; // ms

/** All days from the first to the last, in order; days are RFC 3339. */
export function everyDay(counted: readonly DayCount[]): DayCount[] {
  const [first, last] = [counted[0], counted.at(-1)];
  if (!first || !last) return [];
  const counts = new Map(counted.map(({ day, count }) => [day, count]));
  const length = (Date.parse(last.day) - Date.parse(first.day)) / A_DAY + 1;
  return Array.from({ length }, (_, at) => {
    const day = new Date(Date.parse(first.day) + at * A_DAY).toISOString().slice(0, 10);
    return { day, count: counts.get(day) ?? 0 };
  });
}

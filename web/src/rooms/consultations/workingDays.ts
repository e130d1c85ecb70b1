// How long there is still to answer, in the days that count.

interface Window {
  readonly zone: string;
  readonly days: ReadonlyArray<{ readonly day: string; readonly ordinal: number | null }>;
}

/** The counted days after today, today being the day in the window's own zone. */
export function workingDaysLeft({ zone, days }: Window, now: Date): number {
  const today = new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(now);
  return days.filter(({ day, ordinal }) => ordinal !== null && day > today).length;
}

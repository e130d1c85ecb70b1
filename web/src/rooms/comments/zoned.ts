// Days and hours as they are said in a place, and the moments that they mean.

/** The moment of a day and an hour (`2026-07-01`, `14:30`) in a zone; undefined where one lacks. */
export function momentIn(zone: string, day: string, hour: string): string | undefined {
  const said = Date.parse(`${day}T${hour}:00Z`);
  if (Number.isNaN(said)) return undefined;
  // Twice: the first guess may lie on the other side of a change of the clocks.
  const guess = said - ahead(zone, said);
  return new Date(said - ahead(zone, guess)).toISOString();
}

/** The day and the hour of a moment in a zone. */
export function saidIn(zone: string, moment: number): { day: string; hour: string } {
  const said = new Date(moment + ahead(zone, moment)).toISOString();
  return { day: said.slice(0, 10), hour: said.slice(11, 16) };
}

/** How many ms a zone's clocks are ahead of UTC at a moment. */
function ahead(zone: string, moment: number): number {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(moment);
  const of = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((part) => part.type === type)?.value);
  const there = Date.UTC(
    of("year"),
    of("month") - 1,
    of("day"),
    of("hour"),
    of("minute"),
    of("second"),
  );
  return there - Math.floor(moment / 1000) * 1000;
}

/** Today in the reader's own zone, as fields of days and the graph take it: 2026-12-04. */
export function today(): string {
  return new Intl.DateTimeFormat("en-CA", {
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).format(new Date());
}

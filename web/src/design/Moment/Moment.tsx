// Days and moments as people of each language write them; hours with their zone where they bind.

import { useLingui } from "@lingui/react";
import type { ReactNode } from "react";

interface MomentProps {
  /** RFC 3339: a moment in UTC, or a day. */
  readonly at: string;
  /** The zone in which it binds; the reader's own if not said. */
  readonly zone?: string;
  /** `day` leaves the hours out; `hours` has them; `binding` adds the zone and the day of the week. */
  readonly as?: "day" | "hours" | "binding";
}

export function Moment({ at, zone, as = "day" }: MomentProps): ReactNode {
  const { i18n } = useLingui();
  return <time dateTime={at}>{momentInWords(at, { language: i18n.locale, zone, as })}</time>;
}

interface How {
  readonly language: string;
  readonly zone?: string | undefined;
  readonly as?: MomentProps["as"];
}

export function momentInWords(at: string, { language, zone, as = "day" }: How): string {
  const isDay = at.length === 10;
  const day = { day: "numeric", month: "long", year: "numeric" } as const;
  const hours = { hour: "2-digit", minute: "2-digit" } as const;
  const options: Intl.DateTimeFormatOptions = {
    ...day,
    ...(as === "day" || isDay ? {} : hours),
    ...(as === "binding" ? { weekday: "long" } : {}),
    ...(as === "binding" && !isDay ? { timeZoneName: "short" } : {}),
    hourCycle: "h23",
    timeZone: isDay ? "UTC" : zone,
  };
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, options).format(
    new Date(at),
  );
}

/** A number as the language writes it: 1 000 or 1.000. */
export function numberInWords(value: number, language: string): string {
  return new Intl.NumberFormat(language === "en" ? "en-GB" : language).format(value);
}

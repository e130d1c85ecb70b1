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
  if (language === "sq") return inAlbanian(new Date(at), options);
  return new Intl.DateTimeFormat(localeOf(language), options).format(new Date(at));
}

/** Chromium knows no Albanian dates and falls back to American ones. */
function inAlbanian(at: Date, options: Intl.DateTimeFormatOptions): string {
  const numbers = { ...options, month: "numeric" } as const;
  const parts = new Intl.DateTimeFormat("en-GB", numbers).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((each) => each.type === type)?.value ?? "";
  const weekday = WEEKDAYS[part("weekday")];
  const day = `${Number(part("day"))} ${MONTHS[Number(part("month")) - 1]} ${part("year")}`;
  const hours = options.hour ? `${part("hour")}:${part("minute")}` : "";
  const zone = part("timeZoneName");
  return [weekday, day, [hours, zone].filter(Boolean).join(" ")].filter(Boolean).join(", ");
}

const MONTHS = [
  "janar",
  "shkurt",
  "mars",
  "prill",
  "maj",
  "qershor",
  "korrik",
  "gusht",
  "shtator",
  "tetor",
  "nëntor",
  "dhjetor",
] as const;

const WEEKDAYS: Readonly<Record<string, string>> = {
  Monday: "e hënë",
  Tuesday: "e martë",
  Wednesday: "e mërkurë",
  Thursday: "e enjte",
  Friday: "e premte",
  Saturday: "e shtunë",
  Sunday: "e diel",
};

function localeOf(language: string): string {
  return language === "en" ? "en-GB" : language;
}

/** A number as the language writes it: 1 000 or 1.000. */
export function numberInWords(value: number, language: string): string {
  if (language !== "sq") return new Intl.NumberFormat(localeOf(language)).format(value);
  const english = new Intl.NumberFormat("en-GB").format(value);
  return english.replace(/[,.]/g, (mark) => (mark === "," ? "\u00a0" : ","));
}

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
    hourCycle: "h23",
    timeZone: isDay ? "UTC" : zone,
  };
  if (as === "binding" && !isDay) return asItBinds(new Date(at), language, zone);
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
  return [weekday, day, hours].filter(Boolean).join(", ");
}

/** With the day of the week, the hour and the zone, as they stand behind `closes`. */
function asItBinds(at: Date, language: string, zone: string | undefined): string {
  const parts = new Intl.DateTimeFormat("en-GB", {
    weekday: "long",
    hour: "2-digit",
    minute: "2-digit",
    timeZoneName: "short",
    hourCycle: "h23",
    timeZone: zone,
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((each) => each.type === type)?.value ?? "";
  const [weekday, hour] = [part("weekday"), `${part("hour")}:${part("minute")}`];
  const day = momentInWords(at.toISOString(), { language, zone });
  const named = `(${part("timeZoneName")})`;
  const on = ON[weekday];
  switch (language) {
    case "sq":
      return `${on?.sq}, ${day}, ora ${hour} ${named}`;
    case "sr-Latn":
      return `u ${on?.latin}, ${day} u ${hour} ${named}`;
    case "sr-Cyrl":
      return `у ${on?.cyrillic}, ${day} у ${hour} ${named}`;
    default:
      return `${weekday} ${day}, ${hour} ${named}`;
  }
}

/** The days of the week in the accusative: on that day. */
const ON: Readonly<Record<string, { sq: string; latin: string; cyrillic: string }>> = {
  Monday: { sq: "të hënën", latin: "ponedeljak", cyrillic: "понедељак" },
  Tuesday: { sq: "të martën", latin: "utorak", cyrillic: "уторак" },
  Wednesday: { sq: "të mërkurën", latin: "sredu", cyrillic: "среду" },
  Thursday: { sq: "të enjten", latin: "četvrtak", cyrillic: "четвртак" },
  Friday: { sq: "të premten", latin: "petak", cyrillic: "петак" },
  Saturday: { sq: "të shtunën", latin: "subotu", cyrillic: "суботу" },
  Sunday: { sq: "të dielën", latin: "nedelju", cyrillic: "недељу" },
};

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

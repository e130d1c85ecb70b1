"""Which days are worked: weekends and public holidays, each holiday confirmed or estimated."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from functools import cache
from importlib import resources

import msgspec

from tryeza.consultations.edited_yaml import EditedYamlInvalid, read_edited_yaml

SATURDAY, SUNDAY = 5, 6
DAYS_PER_CALENDAR = 5000  # a century of holidays; more is not a calendar


class DayStatus(StrEnum):
    """How sure a holiday's date is."""

    CONFIRMED = "confirmed"  # in an official list, or fixed by the law
    ESTIMATED = "estimated"  # computed; the Government's yearly list may say otherwise


class CalendarInvalid(ValueError):
    """A calendar that cannot be used; the message says where and why."""


class OutsideCalendar(LookupError):
    """A day in a year whose holidays the calendar does not know: no deadline can be counted."""

    def __init__(self, day: date, calendar: "Calendar") -> None:
        span = f"{calendar.first_year} to {calendar.last_year}"
        super().__init__(f"calendar {calendar.id} knows the holidays of {span}, not of {day.year}")
        self.day = day
        self.calendar = calendar.id


class Holiday(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A day off by law, with its name by language (sq, sr in Latin script, en)."""

    day: date
    status: DayStatus
    names: dict[str, str]
    source: str = ""


class _CalendarFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A calendar as its file writes it."""

    id: str
    title: dict[str, str]
    source: str
    first_year: int
    last_year: int
    holidays: list[Holiday]
    weekend: list[int] = msgspec.field(default_factory=lambda: [SATURDAY, SUNDAY])


@dataclass(frozen=True, slots=True)
class Calendar:
    """The days off of one jurisdiction from `first_year` to `last_year`, both included.

    `weekend` holds weekday numbers, Monday = 0.
    """

    id: str
    first_year: int
    last_year: int
    holidays: Mapping[date, Holiday]
    title: Mapping[str, str] = field(default_factory=dict)
    source: str = ""
    weekend: frozenset[int] = frozenset({SATURDAY, SUNDAY})

    def is_weekend(self, day: date) -> bool:
        return day.weekday() in self.weekend

    def holiday(self, day: date) -> Holiday | None:
        """The holiday on this day, if any; raises OutsideCalendar for a year that is not known."""
        if not self.first_year <= day.year <= self.last_year:
            raise OutsideCalendar(day, self)
        return self.holidays.get(day)

    def is_working_day(self, day: date) -> bool:
        return self.holiday(day) is None and not self.is_weekend(day)

    def with_holidays(self, changed: Iterable[Holiday], removed: Iterable[date] = ()) -> "Calendar":
        """This calendar after an administrator's edits: holidays set anew, and days taken out."""
        holidays = {**self.holidays, **{holiday.day: holiday for holiday in changed}}
        for day in removed:
            holidays.pop(day, None)
        return replace(self, holidays=holidays)


def read_calendar(text: str) -> Calendar:
    """The calendar that a YAML text describes; raises CalendarInvalid naming the place."""
    try:
        written = msgspec.convert(read_edited_yaml(text), _CalendarFile)
    except (EditedYamlInvalid, msgspec.ValidationError) as error:
        raise CalendarInvalid(str(error)) from error
    _check(written)
    return Calendar(
        id=written.id,
        title=written.title,
        source=written.source,
        first_year=written.first_year,
        last_year=written.last_year,
        weekend=frozenset(written.weekend),
        holidays={holiday.day: holiday for holiday in written.holidays},
    )


def _check(written: _CalendarFile) -> None:
    if len(written.holidays) > DAYS_PER_CALENDAR:
        raise CalendarInvalid(f"more than {DAYS_PER_CALENDAR} holidays")
    if not set(written.weekend) <= set(range(7)) or len(set(written.weekend)) > 6:
        raise CalendarInvalid("weekend must hold weekday numbers 0 to 6 and leave a day to work")
    seen: set[date] = set()
    for holiday in written.holidays:
        if holiday.day in seen:
            raise CalendarInvalid(f"{holiday.day} is listed twice")
        if not written.first_year <= holiday.day.year <= written.last_year:
            raise CalendarInvalid(f"{holiday.day} lies outside the calendar's years")
        seen.add(holiday.day)


@cache
def shipped_calendar(calendar_id: str) -> Calendar:
    """A calendar that ships with Tryeza; KeyError if there is none of this name."""
    files = {file.name: file for file in resources.files(__package__).iterdir()}
    if f"{calendar_id}.yaml" not in files:
        raise KeyError(calendar_id)
    return read_calendar(files[f"{calendar_id}.yaml"].read_text(encoding="utf-8"))

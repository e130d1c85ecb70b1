"""A legal clock that explains itself: every counted and every skipped day with its reason."""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import cached_property
from zoneinfo import ZoneInfo

from tryeza.consultations.calendars import Calendar, DayStatus, Holiday

ONE_DAY = timedelta(days=1)
LAST_MILLISECOND = timedelta(milliseconds=1)
LONGEST_PERIOD_IN_DAYS = 3700  # ten years: longer is a typing mistake


class Unit(StrEnum):
    """What a period is counted in."""

    WORKING_DAYS = "working_days"
    CALENDAR_DAYS = "calendar_days"
    WEEKS = "weeks"
    MONTHS = "months"


class DayReason(StrEnum):
    """Why a day counts or does not."""

    COUNTED = "counted"
    FIRST_DAY = "first_day"  # the day of the event itself, where the rule does not count it
    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    MOVED_END = "moved_end"  # where an end that fell on a day off was moved to


SKIPPED = frozenset({DayReason.FIRST_DAY, DayReason.WEEKEND, DayReason.HOLIDAY})


class PeriodInvalid(ValueError):
    """A period that no clock can count."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A period as an act sets it, and the act it comes from.

    `verified` is false until a person has checked the value against the act's official text;
    `ends_on_working_day` moves an end that falls on a day off to the next working day.
    """

    length: int
    unit: Unit
    source: str
    count_first_day: bool = False
    verified: bool = False
    ends_on_working_day: bool = False

    def __post_init__(self) -> None:
        if not 1 <= self.length * _DAYS_AT_MOST[self.unit] <= LONGEST_PERIOD_IN_DAYS:
            raise PeriodInvalid(f"{self.length} {self.unit.value}: from one day to ten years")


_DAYS_AT_MOST = {Unit.WORKING_DAYS: 2, Unit.CALENDAR_DAYS: 1, Unit.WEEKS: 7, Unit.MONTHS: 31}


@dataclass(frozen=True, slots=True)
class CountedDay:
    """One day of a derivation: counted (`ordinal` is its number, from 1), or skipped and why."""

    day: date
    reason: DayReason
    ordinal: int | None = None
    holiday: Holiday | None = None


@dataclass(frozen=True)
class Window:
    """From `opens` 00:00 to `closes` 23:59:59.999, local dates of an IANA zone."""

    opens: date
    closes: date
    zone: str

    def __post_init__(self) -> None:
        if self.closes < self.opens:
            raise PeriodInvalid(f"closes {self.closes} before it opens {self.opens}")
        if self.opens.year < 1970 or self.closes.year > 9998:
            raise PeriodInvalid(f"{self.opens} to {self.closes}: not within 1970 to 9998")

    @cached_property
    def opens_at(self) -> datetime:
        """The first instant, UTC."""
        return start_of_day(self.opens, self.zone)

    @cached_property
    def closes_at(self) -> datetime:
        """The last millisecond, UTC."""
        return end_of_day(self.closes, self.zone)

    def is_open(self, now: datetime) -> bool:
        return self.opens_at <= now < self.closes_at + LAST_MILLISECOND


@dataclass(frozen=True)
class Deadline:
    """When a period that starts with `anchor` ends, and the days that lead there, in order."""

    anchor: date
    due: date
    rule: Rule
    calendar: str
    zone: str
    days: tuple[CountedDay, ...]

    @cached_property
    def due_at(self) -> datetime:
        """The last millisecond of the day on which it is due, UTC."""
        return end_of_day(self.due, self.zone)

    def is_overdue(self, now: datetime) -> bool:
        """Computed from the dates whenever it is asked; never stored."""
        return now > self.due_at

    @property
    def skipped(self) -> tuple[CountedDay, ...]:
        return tuple(day for day in self.days if day.reason in SKIPPED)

    @property
    def rests_on_estimates(self) -> bool:
        """Whether a holiday was skipped whose date is estimated: the deadline may still move."""
        return any(
            day.holiday is not None and day.holiday.status is DayStatus.ESTIMATED
            for day in self.days
        )


@dataclass(frozen=True, slots=True)
class WorkingDays:
    """How many working days a window has, counted both ways, and its days one by one."""

    inclusive: int
    without_first: int
    days: tuple[CountedDay, ...]


def deadline(anchor: date, rule: Rule, calendar: Calendar, zone: str) -> Deadline:
    """When the period ends that `rule` counts from the day of the event, `anchor`.

    Raises OutsideCalendar where the calendar does not know a year that is needed.
    """
    if rule.unit is Unit.WORKING_DAYS:
        days = list(_until_counted(anchor, rule, calendar))
    else:
        days = list(_every_day(anchor, _nominal_end(anchor, rule), rule.count_first_day))
        if rule.ends_on_working_day:
            days += _on_to_working_day(days[-1].day, calendar)
    return Deadline(anchor, days[-1].day, rule, calendar.id, zone, tuple(days))


def count_working_days(opens: date, closes: date, calendar: Calendar) -> WorkingDays:
    """The inverse of `deadline`: the working days of a window, with its first day and without."""
    if closes < opens:
        raise PeriodInvalid(f"closes {closes} before it opens {opens}")
    if (closes - opens).days > LONGEST_PERIOD_IN_DAYS:
        raise PeriodInvalid(f"longer than {LONGEST_PERIOD_IN_DAYS} days")
    days = tuple(_classified(_days_from(opens, closes), calendar))
    inclusive = sum(day.reason is DayReason.COUNTED for day in days)
    without_first = inclusive - (days[0].reason is DayReason.COUNTED)
    return WorkingDays(inclusive, without_first, days)


def start_of_day(day: date, zone: str) -> datetime:
    """The first instant of a local day, UTC; where clocks skip midnight, that of the gap's end."""
    return datetime.combine(day, time.min, ZoneInfo(zone)).astimezone(UTC)


def end_of_day(day: date, zone: str) -> datetime:
    """The last millisecond of a local day, UTC: the one before the next day starts."""
    return start_of_day(day + ONE_DAY, zone) - LAST_MILLISECOND


def local_date(now: datetime, zone: str) -> date:
    """The date that a calendar on the wall in `zone` shows at an instant."""
    return now.astimezone(ZoneInfo(zone)).date()


def _until_counted(anchor: date, rule: Rule, calendar: Calendar) -> Iterator[CountedDay]:
    """The days up to the one that makes the period full, counted and skipped."""
    first = anchor
    if not rule.count_first_day:
        yield CountedDay(anchor, DayReason.FIRST_DAY)
        first = anchor + ONE_DAY
    for day in _classified(_days_from(first, date.max), calendar):
        yield day
        if day.ordinal == rule.length:
            return


def _classified(days: Iterator[date], calendar: Calendar) -> Iterator[CountedDay]:
    ordinal = 0
    for day in days:
        holiday = calendar.holiday(day)
        if calendar.is_weekend(day):
            yield CountedDay(day, DayReason.WEEKEND)
        elif holiday is not None:
            yield CountedDay(day, DayReason.HOLIDAY, holiday=holiday)
        else:
            ordinal += 1
            yield CountedDay(day, DayReason.COUNTED, ordinal)


def _days_from(first: date, last: date) -> Iterator[date]:
    return (date.fromordinal(n) for n in range(first.toordinal(), last.toordinal() + 1))


def _nominal_end(anchor: date, rule: Rule) -> date:
    """The last day of a period of days, weeks or months; a day sooner if the first one counts."""
    if rule.unit is Unit.MONTHS:
        end = _months_later(anchor, rule.length)
    else:
        end = anchor + rule.length * (7 if rule.unit is Unit.WEEKS else 1) * ONE_DAY
    return end - ONE_DAY if rule.count_first_day else end


def _months_later(anchor: date, months: int) -> date:
    """The same day of the month, or the last day of a month that is shorter."""
    year, month = divmod(anchor.year * 12 + anchor.month - 1 + months, 12)
    return date(year, month + 1, min(anchor.day, monthrange(year, month + 1)[1]))


def _every_day(anchor: date, end: date, count_first_day: bool) -> Iterator[CountedDay]:
    first = anchor
    if not count_first_day:
        yield CountedDay(anchor, DayReason.FIRST_DAY)
        first = anchor + ONE_DAY
    for ordinal, day in enumerate(_days_from(first, end), start=1):
        yield CountedDay(day, DayReason.COUNTED, ordinal)


def _on_to_working_day(end: date, calendar: Calendar) -> list[CountedDay]:
    """The days off that an end is moved over and the day it lands on; none if it need not move."""
    if calendar.is_working_day(end):
        return []
    moved: list[CountedDay] = []
    for day in _classified(_days_from(end + ONE_DAY, date.max), calendar):
        if day.reason is DayReason.COUNTED:
            return [*moved, CountedDay(day.day, DayReason.MOVED_END)]
        moved.append(day)
    return moved

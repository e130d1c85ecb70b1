"""How a consultation's last day was reckoned, in a form that is stored and shown with it."""

from datetime import date
from typing import Any

import msgspec

from tryeza.consultations.calendars import Calendar
from tryeza.consultations.deadlines import CountedDay, count_working_days
from tryeza.consultations.packs.demands import earliest_close
from tryeza.consultations.packs.shape import RulePack


class DerivedDay(msgspec.Struct, frozen=True):
    """A day of the window: counted (with its number), or skipped and why."""

    day: date
    reason: str
    ordinal: int | None = None
    names: dict[str, str] | None = None
    status: str | None = None


class Derivation(msgspec.Struct, frozen=True):
    """The window's days one by one, what the pack asks for at least, and where it says so."""

    opens: date
    closes: date
    zone: str
    calendar: str
    source: str
    inclusive: int
    without_first: int
    count_first_day: bool
    days: list[DerivedDay]
    minimum: int | None = None
    earliest: date | None = None
    verified: bool = False

    @property
    def is_short(self) -> bool:
        """Whether the window is shorter than the pack's minimum."""
        return self.earliest is not None and self.closes < self.earliest


def derive(pack: RulePack, opens: date, closes: date, calendar: Calendar) -> Derivation:
    """The derivation of a window. Raises PeriodInvalid or OutsideCalendar."""
    counted = count_working_days(opens, closes, calendar)
    earliest = earliest_close(pack, opens, calendar)
    return Derivation(
        opens=opens,
        closes=closes,
        zone=pack.timezone,
        calendar=calendar.id,
        source=pack.source,
        inclusive=counted.inclusive,
        without_first=counted.without_first,
        count_first_day=pack.written.count_first_day.value,
        days=[_day(day) for day in counted.days],
        minimum=pack.written.min_working_days.value,
        earliest=earliest.due if earliest else None,
        verified=earliest.rule.verified if earliest else False,
    )


def stored(derivation: Derivation) -> dict[str, Any]:
    """As the database keeps it."""
    kept: dict[str, Any] = msgspec.to_builtins(derivation)
    return kept


def read_back(kept: dict[str, Any]) -> Derivation:
    """What `stored` put away."""
    return msgspec.convert(kept, Derivation)


def _day(day: CountedDay) -> DerivedDay:
    holiday = day.holiday
    return DerivedDay(
        day=day.day,
        reason=day.reason.value,
        ordinal=day.ordinal,
        names=dict(holiday.names) if holiday else None,
        status=holiday.status.value if holiday else None,
    )

"""When things happen in the demonstration world: everything counts back from one day, `today`."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property
from itertools import count, islice
from zoneinfo import ZoneInfo

from tryeza.consultations.calendars import Calendar

ZONE = ZoneInfo("Europe/Belgrade")
FIRST_MINUTE, LAST_MINUTE = 8 * 60 + 20, 20 * 60 + 40  # of a day on which people write

CLOSED_OPENS = 155  # days before today on which the consultation that is over began
OPEN_FOR = 9  # working days that the one that is open has run


@dataclass(frozen=True)
class Timetable:
    """The days of the world, all of them working days; nothing lies on `today` or after it.

    What is announced or still open reaches beyond it. Raises OutsideCalendar where the calendar
    does not know a year that is needed.
    """

    today: date
    calendar: Calendar

    def ago(self, days: int) -> date:
        """So many days before today, or the last working day before that."""
        return self.before(self.today - timedelta(days=days) + timedelta(days=1), 1)

    def before(self, day: date, working_days: int) -> date:
        """The n-th working day before a day."""
        return self._step(day, working_days, -1)

    def after(self, day: date, working_days: int) -> date:
        """The n-th working day after a day."""
        return self._step(day, working_days, 1)

    def nth(self, first: date, number: int) -> date:
        """The n-th working day of a window whose first day is worked."""
        return first if number == 1 else self.after(first, number - 1)

    @cached_property
    def closed_opens(self) -> date:
        """The first day of the consultation that is over."""
        return self.ago(CLOSED_OPENS)

    @cached_property
    def open_opens(self) -> date:
        """The first day of the consultation that is open."""
        return self.before(self.today, OPEN_FOR)

    def _step(self, day: date, working_days: int, direction: int) -> date:
        days = (day + timedelta(days=direction * n) for n in count(1))
        worked = (each for each in days if self.calendar.is_working_day(each))
        return next(islice(worked, working_days - 1, None))


def moment(day: date, hour: int, minute: int = 0) -> datetime:
    """A time of day on the wall, as an instant in UTC."""
    return datetime.combine(day, time(hour, minute), ZONE).astimezone(UTC)


def spread(day: date, place: int, among: int) -> datetime:
    """The moment of the act at this place (from 0) among so many on a day: never two at once."""
    step = (LAST_MINUTE - FIRST_MINUTE) * 60 / among
    seconds = FIRST_MINUTE * 60 + int(step * (place + (0.31 if place % 2 else 0.58)))
    return moment(day, 0) + timedelta(seconds=seconds)

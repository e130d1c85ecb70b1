"""The time of day, read in one place only, so that every rule and act takes it as an argument."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

Clock = Callable[[], datetime]

# Terms are days, and days are the ones of the place where the groups sit.
HOME = ZoneInfo("Europe/Belgrade")


def now() -> datetime:
    """The present millisecond, aware, in UTC: windows end with the last one of a day."""
    moment = datetime.now(UTC)
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


def day_of(moment: datetime) -> date:
    """The day that a moment belongs to, at the place where the groups sit."""
    return moment.astimezone(HOME).date()

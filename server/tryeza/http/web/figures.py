"""What pictures of figures are drawn from, as the client draws them, too."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

# The fields of a tally in the order of a bar's parts, and the word of each.
OUTCOMES: Mapping[str, str] = {
    "accepted": "accepted",
    "partiallyAccepted": "partially_accepted",
    "rejected": "rejected",
    "noted": "noted",
    "outOfScope": "out_of_scope",
    "unanswered": "unanswered",
    "hidden": "hidden",
}
_DECIDED = frozenset({"accepted", "partiallyAccepted", "rejected", "noted"})
_TALLEST = 120  # CSS pixels, of a day's column
_FULL = 0.9  # of a day's place is its column, the rest is air
_WIDEST = 8.0  # percent

Tally = Mapping[str, int]


def named(
    rows: Sequence[Mapping[str, Any]], name: Callable[[str], str], field: str | None = None
) -> list[tuple[str, Any]]:
    """Each row, or a field of it, behind the name that its key has on the screen."""
    return [(name(row["key"]), row[field] if field else row) for row in rows]


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a bar: where it begins and how wide it is, in percent of the longest bar."""

    outcome: str
    count: int
    start: float
    width: float

    @property
    def middle(self) -> float:
        """Where its number stands."""
        return self.start + self.width / 2


def parts_of(tally: Tally, longest: int) -> Iterator[Part]:
    """The parts of a bar, one after the other; the longest bar is 100 % wide."""
    before = 0
    for outcome in OUTCOMES:
        if count := tally.get(outcome, 0):
            yield Part(outcome, count, 100 * before / longest, 100 * count / longest)
            before += count


def outcomes_of(tallies: Sequence[Tally], *, decided: bool = False) -> list[str]:
    """The outcomes that occur; with `decided` also those that a reader looks for all the same."""
    return [
        outcome
        for outcome in OUTCOMES
        if (decided and outcome in _DECIDED) or any(one.get(outcome, 0) for one in tallies)
    ]


@dataclass(frozen=True, slots=True)
class Column:
    """A day's column: its left edge and width in percent, its top and height in pixels."""

    day: str
    count: int
    left: float
    width: float
    top: float
    height: float


def columns_of(counted: Sequence[Mapping[str, Any]]) -> list[Column]:
    """A column for each day from the first to the last, also for those on which nothing came."""
    counts = {date.fromisoformat(one["day"]): one["count"] for one in counted}
    if not counts:
        return []
    first, most = min(counts), max(counts.values())
    days = (max(counts) - first).days + 1
    return [
        _column(first + timedelta(at), counts.get(first + timedelta(at), 0), at / days, days, most)
        for at in range(days)
    ]


def _column(day: date, count: int, place: float, days: int, most: int) -> Column:
    height = count / most * _TALLEST
    width = min(100 / days * _FULL, _WIDEST)
    return Column(day.isoformat(), count, 100 * place, width, _TALLEST - height, height)

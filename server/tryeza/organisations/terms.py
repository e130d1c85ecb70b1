"""Terms of office: from a first day to a last day, both included, or with no end yet."""

from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Date, Integer, func, literal, literal_column
from sqlalchemy.dialects.postgresql import Range
from sqlalchemy.orm import InstrumentedAttribute

from tryeza.kernel.errors import invalid

# Nothing that is recorded here is older or lasts longer; a mistyped year is found.
EARLIEST, LATEST = date(1900, 1, 1), date(2199, 12, 31)

Term = Range[date]


def term_of(since: date, until: date | None) -> Term:
    """The term from `since` to `until`, both included. Raises Invalid for `since` or `until`."""
    if not EARLIEST <= since <= LATEST:
        raise invalid("since", "organisations.day_out_of_range")
    if until is None:
        return Range(since, None, bounds="[)")
    if not EARLIEST <= until <= LATEST:
        raise invalid("until", "organisations.day_out_of_range")
    if until < since:
        raise invalid("until", "organisations.ends_before_it_begins")
    return Range(since, until + timedelta(days=1), bounds="[)")


def first_day(term: Term) -> date:
    """The first day of the term."""
    assert term.lower is not None  # noqa: S101 - a constraint of each table that has terms
    return term.lower


def last_day(term: Term) -> date | None:
    """The last day of the term; None while it has no end."""
    return None if term.upper is None else term.upper - timedelta(days=1)


def last_day_told(term: Term | None) -> str | None:
    """The last day as the journal has it; None without an end, and when there was no day at all."""
    last = None if term is None else last_day(term)
    return None if last is None else last.isoformat()


def shortened(term: Term, until: date) -> Term:
    """The same term with an earlier last day. Raises Invalid when it would become longer."""
    last = last_day(term)
    if last is not None and until > last:
        raise invalid("until", "organisations.ends_already", last=_shown(last))
    return term_of(first_day(term), until)


def cut_off(term: Term, day: date) -> Term | None:
    """The part of the term before this day; None when it had not begun by then."""
    return Range(first_day(term), day, bounds="[)") if first_day(term) < day else None


def from_day(column: InstrumentedAttribute[Term], day: date) -> ColumnElement[bool]:
    """The condition that a row's term reaches to this day or beyond."""
    rest: ColumnElement[bool] = column.overlaps(Range(day, None, bounds="[)"))
    return rest


def term_inside(outer: Term, since: date, until: date | None) -> Term:
    """A term that lies inside another; without `until` it ends when that one does.

    Raises Invalid for `since` or `until` when it would reach beyond.
    """
    last = last_day(outer)
    term = term_of(since, until or last)
    if since < first_day(outer):
        raise invalid("since", "organisations.begins_too_early", first=_shown(first_day(outer)))
    if last is not None and not outer.contains(term):
        raise invalid("until", "organisations.reaches_beyond", last=_shown(last))
    return term


def on(column: InstrumentedAttribute[Term], day: date) -> ColumnElement[bool]:
    """The condition that a row's term includes this day."""
    contains: ColumnElement[bool] = column.contains(_day(day))
    return contains


def shown_as_days(column: InstrumentedAttribute[Term]) -> tuple[ColumnElement[Any], ...]:
    """A row's term as two columns, `since` and `until`, both days included."""
    until = func.upper(column, type_=Date) - literal_column("1", Integer)
    return func.lower(column, type_=Date).label("since"), until.label("until")


def _day(day: date) -> Any:
    return literal(day, Date)


def _shown(day: date) -> str:
    return f"{day:%d.%m.%Y}"

"""Keyset pages: where a list goes on is the last row's own key, so writes never shift a page.

A cursor is opaque to clients: base64url of the JSON list of the row's ordering values.
"""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as NotBase64
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Generic, TypeVar
from uuid import UUID

import msgspec
from sqlalchemy import ColumnElement, Row, Select, literal, tuple_
from sqlalchemy.orm import InstrumentedAttribute

from tryeza.kernel.errors import Limit, invalid

DEFAULT = 20
LARGEST = 100
_LONGEST_CURSOR = 1_000

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Slice:
    """Which part of a list a client wants: `first` after a cursor, or `last` before one."""

    first: int | None = None
    after: str | None = None
    last: int | None = None
    before: str | None = None

    @property
    def size(self) -> int:
        """How many rows at the most."""
        asked = self.first if self.last is None else self.last
        return DEFAULT if asked is None else asked

    @property
    def backwards(self) -> bool:
        """Whether the slice is the end of what stands before a cursor."""
        return self.last is not None


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """Rows in list order with their cursors, and whether there are more on either side."""

    items: tuple[T, ...]
    cursors: tuple[str, ...]
    has_next: bool
    has_previous: bool


@dataclass(frozen=True, slots=True)
class Ordering:
    """A total order: columns, the last of them unique; all ascending or all descending."""

    columns: tuple[ColumnElement[Any] | InstrumentedAttribute[Any], ...]
    descending: bool = False


def check(part: Slice) -> Slice:
    """The slice itself, or a Problem when it asks for too much or for both ends."""
    if part.first is not None and part.last is not None:
        raise invalid("last", "kernel.first_or_last")
    if part.size < 0:
        raise invalid("last" if part.backwards else "first", "kernel.page_negative")
    if part.size > LARGEST:
        raise Limit("kernel.page_too_large", LARGEST)
    return part


def select_page(
    statement: Select[Any], ordering: Ordering, part: Slice, *, one_more: bool = True
) -> Select[Any]:
    """The statement cut to the slice, one row longer than asked to see whether more follow."""
    check(part)
    key = tuple_(*ordering.columns)
    if part.after is not None:
        statement = statement.where(_beyond(key, part.after, ordering, forwards=True))
    if part.before is not None:
        statement = statement.where(_beyond(key, part.before, ordering, forwards=False))
    falling = ordering.descending is not part.backwards
    statement = statement.order_by(*(c.desc() if falling else c.asc() for c in ordering.columns))
    return statement.limit(part.size + one_more)


def page_of(rows: Sequence[Row[Any]], part: Slice, key: Sequence[str]) -> Page[Row[Any]]:
    """The page that `select_page` read; `key` names the ordering's columns in the rows."""
    more = len(rows) > part.size
    shown = list(rows[: part.size])
    if part.backwards:
        shown.reverse()
    return Page(
        items=tuple(shown),
        cursors=tuple(encode([getattr(row, name) for name in key]) for row in shown),
        has_next=part.before is not None if part.backwards else more,
        has_previous=more if part.backwards else part.after is not None,
    )


def encode(values: Sequence[object]) -> str:
    """The cursor for a row with these ordering values."""
    return urlsafe_b64encode(msgspec.json.encode(list(values))).decode().rstrip("=")


def decode(cursor: str, types: Sequence[type]) -> list[Any]:
    """The ordering values in a cursor; Invalid when it is not one of this list."""
    if len(cursor) > _LONGEST_CURSOR:
        raise invalid("after", "kernel.bad_cursor")
    try:
        values = msgspec.json.decode(urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
        if not isinstance(values, list) or len(values) != len(types):
            raise invalid("after", "kernel.bad_cursor")
        return [msgspec.convert(v, t) for v, t in zip(values, types, strict=True)]
    except (NotBase64, ValueError) as error:  # msgspec's errors are ValueErrors
        raise invalid("after", "kernel.bad_cursor") from error


_KEY_TYPES: tuple[type, ...] = (bool, int, float, str, datetime, date, UUID)


def _beyond(key: Any, cursor: str, ordering: Ordering, *, forwards: bool) -> ColumnElement[bool]:
    types = [_python_type(column) for column in ordering.columns]
    values = decode(cursor, types)
    bound = tuple_(*(literal(v, c.type) for v, c in zip(values, ordering.columns, strict=True)))
    rising = forwards is not ordering.descending
    beyond: ColumnElement[bool] = key > bound if rising else key < bound
    return beyond


def _python_type(column: ColumnElement[Any] | InstrumentedAttribute[Any]) -> type:
    python_type = column.type.python_type
    return next(t for t in _KEY_TYPES if issubclass(python_type, t))

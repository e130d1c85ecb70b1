"""Reads whole trees: one statement a level, only the columns selected, plain objects below.

A `Shape` says how objects of one GraphQL type are read from one table: which columns a field
needs, which fields are another row joined to it, which are lists with a statement of their own.
It knows nothing of how the answer is executed. A shape may be extended by a room above its own:
documents know nothing of comments, comments add themselves to paragraphs.

What an object was filled with lies in its `__dict__`, under the names of the columns and fields
(the row's key is always `uuid`); fields with arguments lie under these too (`taken`).
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar, cast
from uuid import UUID

from sqlalchemy import ColumnElement, FromClause, Select, Table, select, true
from sqlalchemy.sql.base import ReadOnlyColumnCollection
from sqlalchemy.sql.elements import KeyedColumnElement
from sqlalchemy.sql.selectable import LateralFromClause

from tryeza.graph.context import Asking
from tryeza.graph.levels import Form, Level, Selected
from tryeza.graph.look_ahead import Call, Selection, key_of
from tryeza.kernel.db import Base

T = TypeVar("T")


def table_of(model: type[Base]) -> Table:
    """The table of a room's model."""
    return cast("Table", model.__table__)


def put(parent: Any, call: Call, value: object) -> None:
    """Fill a field of `parent`: under its arguments where it has any."""
    parent.__dict__[call.field] = value
    if call.arguments:
        parent.__dict__[call.field, call.key] = value


def taken(parent: Any, name: str, **arguments: object) -> Any:
    """What a field with arguments was filled with for these arguments."""
    key = key_of(arguments)
    return parent.__dict__[(name, key) if key else name]


class Shape(Form[T]):
    """How objects of one GraphQL type are read."""

    __slots__ = ()

    async def one(
        self, asking: Asking, selection: Selection, *where: ColumnElement[bool]
    ) -> T | None:
        """The one object of this condition; None where there is none, or none for the actor."""
        found = await self.read(asking, selection, self.rows(asking).where(*where))
        return found[0] if found else None

    async def read(
        self,
        asking: Asking,
        selection: Selection,
        rows: Select[Any],
        *order: str,
        extra: Sequence[str] = (),
        falling: bool = False,
        cut: bool = False,
    ) -> list[T]:
        """The objects of these rows, with everything that is selected below them.

        `rows` selects the table's columns; `order` names those it is ordered by. Columns named in
        `extra` (of `rows`, not of the table) are read too and lie beside the others. Rows that are
        `cut` (a page, one of several) are cut before anything is joined to them.
        """
        wanted = (*order, *extra)
        if cut:
            source = _only(rows, self.touched(selection, wanted)).subquery("cut")
            level = Level.of(self, selection, source, asking, wanted)
            statement = select(*level.columns()).select_from(_joined(source, level))
        else:
            level = Level.of(self, selection, Selected(_columns(rows)), asking, wanted)
            statement = rows.with_only_columns(*level.columns(), maintain_column_froms=True)
            for target, on in level.steps():
                statement = statement.outerjoin(target, on)
        return await _finish(level, statement, order, falling)

    async def read_below(
        self,
        asking: Asking,
        selection: Selection,
        above: FromClause,
        rows: Callable[[Sequence[str]], LateralFromClause],
        *order: str,
        extra: Sequence[str] = (),
        falling: bool = False,
    ) -> list[T]:
        """The objects of rows that are read for each row of `above`, whose key is their `parent`.

        `rows(names)` gives these columns of the rows of one parent.
        """
        wanted = (*order, *extra)
        source = rows(self.touched(selection, wanted))
        level = Level.of(self, selection, source, asking, wanted)
        level.beside = {"parent": above.c.key}
        joined = _joined(above.join(source, true()), level)
        return await _finish(level, select(*level.columns()).select_from(joined), order, falling)


def _columns(rows: Select[Any]) -> ReadOnlyColumnCollection[str, KeyedColumnElement[Any]]:
    return cast("ReadOnlyColumnCollection[str, KeyedColumnElement[Any]]", rows.selected_columns)


def _only(rows: Select[Any], names: Sequence[str]) -> Select[Any]:
    columns = rows.selected_columns
    return rows.with_only_columns(*(columns[name] for name in names), maintain_column_froms=True)


def _joined(base: FromClause, level: Level) -> FromClause:
    for target, on in level.steps():
        base = base.outerjoin(target, on)
    return base


async def _finish(
    level: Level, statement: Select[Any], order: Sequence[str], falling: bool
) -> list[Any]:
    by = (level.source.c[name] for name in order)
    ordered = statement.order_by(*(c.desc() if falling else c.asc() for c in by))
    found = level.build(await level.asking.rows(ordered))
    await level.fill(found)
    return found


async def fill_list(
    asking: Asking,
    shape: Shape[Any],
    parents: Sequence[Any],
    call: Call,
    rows: Select[Any],
    *order: str,
) -> None:
    """Fill a bounded list of every parent with one statement.

    `rows` selects the table's columns and, as `parent`, the key of the parent that each is of.
    """
    children = await shape.read(asking, call.on(shape.name), rows, *order, extra=("parent",))
    of = by_parent(parents, children)
    for parent in parents:
        put(parent, call, of[parent.uuid])


def by_parent(parents: Sequence[Any], things: Sequence[Any]) -> Mapping[UUID, list[Any]]:
    """The things of each parent, in their order."""
    of: dict[UUID, list[Any]] = {parent.uuid: [] for parent in parents}
    for thing in things:
        of[thing.__dict__["parent"]].append(thing)
    return of

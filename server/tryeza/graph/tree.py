"""Reads whole trees: one statement a level, only the columns selected, plain objects below.

A `Shape` says how objects of one GraphQL type are read from one table: which columns a field
needs, which fields are another row joined to it, which are lists with a statement of their own.
It knows nothing of how the answer is executed. A shape may be extended by a room above its own:
documents know nothing of comments, comments add themselves to paragraphs.

What an object was filled with lies in its `__dict__`, under the names of the columns and fields
(the row's key is always `uuid`); fields with arguments lie under these too (`taken`).
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Any, Generic, TypeAlias, TypeVar, cast
from uuid import UUID

from sqlalchemy import ColumnElement, FromClause, Row, Select, Table, select

from tryeza.graph.context import Asking
from tryeza.graph.look_ahead import Call, Selection, key_of
from tryeza.graph.nodes import encode_id
from tryeza.kernel.db import Base

T = TypeVar("T")

Fill: TypeAlias = Callable[[Asking, Sequence[Any], Call], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class One:
    """A field that is one row of another table, joined; null where `on` finds none.

    `on` is where rights stand: a joined row that the actor may not see is not joined. With a
    table to go `through`, `link` joins that one first, and `on` joins the other to it.
    """

    shape: "Shape[Any]"
    on: Callable[[FromClause, FromClause, Asking], ColumnElement[bool]]
    through: Table | None = None
    link: Callable[[FromClause, FromClause], ColumnElement[bool]] | None = None


@dataclass(frozen=True, slots=True)
class Made:
    """A field made of what was read: `needs` names columns, or `other.column` of a One."""

    make: Callable[[Any, Asking], object]
    needs: tuple[str, ...] = ()


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


@dataclass(slots=True)
class Shape(Generic[T]):
    """How objects of one GraphQL type are read."""

    type: type[T]
    table: Table
    rows: Callable[[Asking], Select[Any]]  # the table's rows, as far as the actor may see them
    needs: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    key: str = "id"
    ones: dict[str, One] = field(default_factory=dict)
    made: dict[str, Made] = field(default_factory=dict)
    many: dict[str, Fill] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The type's name in the schema."""
        return self.type.__name__

    async def read(
        self,
        asking: Asking,
        selection: Selection,
        rows: Select[Any],
        *order: str,
        extra: Sequence[str] = (),
        falling: bool = False,
    ) -> list[T]:
        """The objects of these rows, with everything that is selected below them.

        `rows` selects the table's columns; `order` names those it is ordered by. Columns named in
        `extra` (of `rows`, not of the table) are read too and lie beside the others.
        """
        source = rows.subquery("s")
        level = _Level.of(self, selection, source, asking, wanted=(*order, *extra))
        statement = select(*level.columns()).select_from(level.joined())
        by = (source.c[name] for name in order)
        statement = statement.order_by(*(c.desc() if falling else c.asc() for c in by))
        found = level.build(await asking.rows(statement))
        await level.fill(found)
        return found

    async def one(
        self, asking: Asking, selection: Selection, *where: ColumnElement[bool]
    ) -> T | None:
        """The one object of this condition; None where there is none, or none for the actor."""
        found = await self.read(asking, selection, self.rows(asking).where(*where))
        return found[0] if found else None


@dataclass(slots=True)
class _Level:
    """One shape in one statement: its columns, and the levels joined to it."""

    shape: Shape[Any]
    selection: Selection
    source: FromClause
    asking: Asking
    names: list[str]
    joins: list[tuple[str, "_Level"]]
    path: list[tuple[FromClause, ColumnElement[bool]]] = field(default_factory=list)
    start: int = 0
    objects: dict[UUID, Any] = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        shape: Shape[Any],
        selection: Selection,
        source: FromClause,
        asking: Asking,
        wanted: Sequence[str] = (),
    ) -> "_Level":
        """The level for what is selected, and those below it that can be joined."""
        own, below = _needed(shape, selection, wanted)
        level = cls(shape, selection, source, asking, own, [])
        for name, columns in below.items():
            one = shape.ones[name]
            target = one.shape.table.alias()
            lower = cls.of(
                one.shape, selection.below(name, one.shape.name), target, asking, columns
            )
            lower.path = _path(one, source, target, asking)
            level.joins.append((name, lower))
        return level

    def columns(self) -> list[ColumnElement[Any]]:
        """The columns of this level and of those below it, in the order of their positions."""
        found: list[ColumnElement[Any]] = [self.source.c[name] for name in self.names]
        for _, lower in self.joins:
            lower.start = self.start + len(found)
            found.extend(lower.columns())
        return found

    def joined(self) -> FromClause:
        """This level's rows with those of the levels below."""
        found: FromClause = self.source
        for target, on in self._steps():
            found = found.outerjoin(target, on)
        return found

    def _steps(self) -> list[tuple[FromClause, ColumnElement[bool]]]:
        return [step for _, lower in self.joins for step in (*lower.path, *lower._steps())]

    def build(self, rows: Sequence[Row[Any]]) -> list[Any]:
        """The objects of these rows, in their order."""
        make = self._builder()
        return [make(row) for row in rows]

    def _builder(self) -> Callable[[Sequence[Any]], Any]:
        names, start, end = ("uuid", *self.names[1:]), self.start, self.start + len(self.names)
        type_, new, asking = self.shape.type, object.__new__, self.asking
        ones = [(name, lower._shared_builder()) for name, lower in self.joins]
        made = self._made()

        def build(row: Sequence[Any]) -> Any:
            thing = new(type_)
            values = thing.__dict__
            values.update(zip(names, row[start:end]))  # noqa: B905 - of one length
            for name, build_one in ones:
                values[name] = build_one(row)
            for name, make in made:
                values[name] = make(thing, asking)
            return thing

        return build

    def _shared_builder(self) -> Callable[[Sequence[Any]], Any]:
        """Builds one object for all rows that were joined to the same row."""
        build, objects, start = self._builder(), self.objects, self.start

        def build_one(row: Sequence[Any]) -> Any:
            key = row[start]
            if key is None:
                return None
            found = objects.get(key)
            if found is None:
                found = objects[key] = build(row)
            return found

        return build_one

    def _made(self) -> list[tuple[str, Callable[[Any, Asking], object]]]:
        shape = self.shape
        found = [(name, shape.made[name].make) for name in self.selection if name in shape.made]
        if "id" in self.selection and "id" not in shape.made:
            type_name = shape.name
            found.append(("id", lambda thing, _: encode_id(type_name, thing.uuid)))
        return found

    async def fill(self, objects: Sequence[Any]) -> None:
        """Read the lists below these objects and below what is joined to them."""
        if not objects:
            return
        for name in self.selection:
            fill = self.shape.many.get(name)
            if fill is not None:
                for call in self.selection.calls(name):
                    await fill(self.asking, objects, call)
        for _, lower in self.joins:
            await lower.fill(tuple(lower.objects.values()))


def _needed(
    shape: Shape[Any], selection: Selection, wanted: Sequence[str]
) -> tuple[list[str], dict[str, list[str]]]:
    """The columns that this selection needs, the key first; and those of each joined One."""
    own = {shape.key: None}
    below: dict[str, list[str]] = {}
    for name in chain(selection, wanted):
        for column in _columns_of(shape, name):
            other, dot, rest = column.partition(".")
            if other in shape.ones:
                below.setdefault(other, []).extend([rest] if dot else [])
            else:
                own[column] = None
    return list(own), below


def _path(
    one: One, source: FromClause, target: FromClause, asking: Asking
) -> list[tuple[FromClause, ColumnElement[bool]]]:
    """The tables to join in turn, each with its condition, to come from `source` to `target`."""
    if one.through is None or one.link is None:
        return [(target, one.on(source, target, asking))]
    between = one.through.alias()
    return [(between, one.link(source, between)), (target, one.on(between, target, asking))]


def _columns_of(shape: Shape[Any], name: str) -> tuple[str, ...]:
    if name in shape.made:
        return shape.made[name].needs
    if name in shape.needs:
        return shape.needs[name]
    if name in shape.many:
        return ()
    return (shape.key,) if name == "id" else (name,)


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
    of: dict[UUID, list[Any]] = {parent.uuid: [] for parent in parents}
    for child in children:
        of[child.__dict__["parent"]].append(child)
    for parent in parents:
        put(parent, call, of[parent.uuid])

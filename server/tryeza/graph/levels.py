"""One level of a tree: the columns and joins of its statement, and the objects made of its rows."""

from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain
from typing import Any, Generic, Protocol, TypeAlias, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, FromClause, Row, Select, Table
from sqlalchemy.sql.base import ReadOnlyColumnCollection
from sqlalchemy.sql.elements import KeyedColumnElement

from tryeza.graph.context import Asking
from tryeza.graph.look_ahead import Call, Selection
from tryeza.graph.nodes import encoder

T = TypeVar("T")

Fill: TypeAlias = Callable[[Asking, Sequence[Any], Call], Awaitable[None]]


class Source(Protocol):
    """Whatever has columns: a table, an alias, a subquery."""

    @property
    def c(self) -> ReadOnlyColumnCollection[str, KeyedColumnElement[Any]]:
        """The columns by name."""


@dataclass(frozen=True, slots=True)
class Selected:
    """The columns of a SELECT, before it is one of anybody's tables."""

    c: ReadOnlyColumnCollection[str, KeyedColumnElement[Any]]


@dataclass(frozen=True, slots=True)
class One:
    """A field that is one row of another table, joined; null where `on` finds none.

    `on` is where rights stand: a joined row that the actor may not see is not joined. With a
    table to go `through`, `link` joins that one first, and `on` joins the other to it. `needs`
    are the columns of the object's own row that the two conditions use. With `seen`, only rows
    that the other shape itself would show are joined, with what it says beside them.
    """

    shape: "Form[Any]"
    on: Callable[[Source, Source, Asking], ColumnElement[bool]]
    needs: tuple[str, ...]
    through: Table | None = None
    link: Callable[[Source, Source], ColumnElement[bool]] | None = None
    seen: bool = False


@dataclass(frozen=True, slots=True)
class Made:
    """A field made of what was read: `needs` names columns, or `other.column` of a One."""

    make: Callable[[Any, Asking], object]
    needs: tuple[str, ...] = ()


def _no_rows(_: Asking) -> Select[Any]:
    raise NotImplementedError("These are only ever joined.")


@dataclass(slots=True)
class Form(Generic[T]):
    """What the fields of a GraphQL type need of a table's row, and how an object is made of it.

    `rows` are the rows that the actor may see, and what is said beside them.
    """

    type: type[T]
    table: Table
    needs: dict[str, tuple[str, ...]] = field(default_factory=dict)
    key: str = "id"
    ones: dict[str, One] = field(default_factory=dict)
    made: dict[str, Made] = field(default_factory=dict)
    many: dict[str, Fill] = field(default_factory=dict)
    rows: Callable[[Asking], Select[Any]] = field(default=_no_rows)

    @property
    def name(self) -> str:
        """The type's name in the schema."""
        return self.type.__name__

    def columns_of(self, name: str) -> tuple[str, ...]:
        """The columns that a field needs; the name of a One stands for its row."""
        if name in self.made:
            return self.made[name].needs
        if name in self.needs:
            return self.needs[name]
        if name in self.many:
            return ()
        return (self.key,) if name == "id" else (name,)

    def needed(
        self, selection: Selection, wanted: Sequence[str] = ()
    ) -> tuple[list[str], dict[str, list[str]]]:
        """The columns that a selection needs, the key first; and those of each joined One."""
        own: dict[str, None] = {self.key: None}
        below: dict[str, list[str]] = {}
        for name in chain(selection, wanted):
            for column in self.columns_of(name):
                other, dot, rest = column.partition(".")
                if other in self.ones:
                    below.setdefault(other, []).extend([rest] if dot else [])
                else:
                    own[column] = None
        return list(own), below

    def touched(self, selection: Selection, wanted: Sequence[str] = ()) -> list[str]:
        """Every column that a statement for this selection uses: those read, those joined by."""
        own, below = self.needed(selection, wanted)
        return list(dict.fromkeys(chain(own, *(self.ones[name].needs for name in below))))


@dataclass(slots=True)
class Level:
    """One form in one statement: its columns, and the levels joined to it."""

    form: Form[Any]
    selection: Selection
    source: Source
    asking: Asking
    names: list[str]
    joins: list[tuple[str, "Level"]] = field(default_factory=list)
    path: list[tuple[FromClause, ColumnElement[bool]]] = field(default_factory=list)
    beside: Mapping[str, ColumnElement[Any]] = field(default_factory=dict)
    start: int = 0
    objects: dict[UUID, Any] = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        form: Form[Any],
        selection: Selection,
        source: Source,
        asking: Asking,
        wanted: Sequence[str] = (),
        place: str = "",
    ) -> "Level":
        """The level for what is selected and `wanted`, with those below it that are joined."""
        own, below = form.needed(selection, wanted)
        level = cls(form, selection, source, asking, own)
        for name, columns in below.items():
            one, there = form.ones[name], f"{place}_{name}"
            target = (
                one.shape.rows(asking).subquery(there)
                if one.seen
                else _alias(one.shape.table, there)
            )
            selected = selection.below(name, one.shape.name)
            lower = cls.of(one.shape, selected, target, asking, columns, there)
            lower.path = _path(one, source, target, asking, there)
            level.joins.append((name, lower))
        return level

    def columns(self) -> list[ColumnElement[Any]]:
        """The columns of this level and of those below it, in the order of their positions."""
        found: list[ColumnElement[Any]] = [self.source.c[name] for name in self.names]
        found.extend(value.label(name) for name, value in self.beside.items())
        for _, lower in self.joins:
            lower.start = self.start + len(found)
            found.extend(lower.columns())
        return found

    def steps(self) -> Iterator[tuple[FromClause, ColumnElement[bool]]]:
        """The tables that are joined to this level's own, each with its condition, in turn."""
        for _, lower in self.joins:
            yield from lower.path
            yield from lower.steps()

    def build(self, rows: Sequence[Row[Any]]) -> list[Any]:
        """The objects of these rows, in their order."""
        make = self._builder()
        return [make(row) for row in rows]

    def _builder(self) -> Callable[[Sequence[Any]], Any]:
        names = ("uuid", *self.names[1:], *self.beside)
        start, end = self.start, self.start + len(names)
        type_, new, asking = self.form.type, object.__new__, self.asking
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
        form = self.form
        found = [(name, form.made[name].make) for name in self.selection if name in form.made]
        if "id" in self.selection and "id" not in form.made:
            encode = encoder(form.name)
            found.append(("id", lambda thing, _: encode(thing.uuid)))
        return found

    async def fill(self, objects: Sequence[Any]) -> None:
        """Read the lists below these objects and below what is joined to them."""
        if not objects:
            return
        for name in self.selection:
            fill = self.form.many.get(name)
            if fill is not None:
                for call in self.selection.calls(name):
                    await fill(self.asking, objects, call)
        for _, lower in self.joins:
            await lower.fill(tuple(lower.objects.values()))


def _target(one: One, place: str, asking: Asking) -> FromClause:
    if one.seen:
        return one.shape.rows(asking).subquery(place)
    return _alias(one.shape.table, place)


@lru_cache(maxsize=2000)
def _alias(table: Table, place: str) -> FromClause:
    """The table as it is joined at a place of the tree; made once, its columns are costly."""
    return table.alias(place)


def _path(
    one: One, source: Source, target: FromClause, asking: Asking, place: str
) -> list[tuple[FromClause, ColumnElement[bool]]]:
    """The tables to join in turn, each with its condition, to come from `source` to `target`."""
    if one.through is None or one.link is None:
        return [(target, one.on(source, target, asking))]
    between = _alias(one.through, f"{place}_link")
    return [(between, one.link(source, between)), (target, one.on(between, target, asking))]

"""Relay connections over keyset pages: at the root, and below every object of a list at once."""

from collections.abc import Callable, Sequence
from typing import Annotated, Any, Generic, TypeAlias, TypeVar
from uuid import UUID

import strawberry
from sqlalchemy import (
    ARRAY,
    FromClause,
    Select,
    Uuid,
    bindparam,
    column,
    func,
    select,
    true,
)
from sqlalchemy.sql.elements import KeyedColumnElement
from sqlalchemy.sql.selectable import LateralFromClause

from tryeza.graph.context import Asking
from tryeza.graph.look_ahead import NOTHING, Call, Selection
from tryeza.graph.tree import Shape, by_parent, put
from tryeza.kernel.pages import Ordering, Slice, check, encode, select_page

T = TypeVar("T")

First: TypeAlias = Annotated[
    int | None,
    strawberry.argument(description="How many from the start, 20 if not said, 100 at most."),
]
After: TypeAlias = Annotated[
    str | None, strawberry.argument(description="Only what follows this cursor.")
]
Last: TypeAlias = Annotated[
    int | None, strawberry.argument(description="How many from the end instead, 100 at most.")
]
Before: TypeAlias = Annotated[
    str | None, strawberry.argument(description="Only what stands before this cursor.")
]


@strawberry.type(description="Where a page lies in its list.")
class PageInfo:
    """Relay's PageInfo."""

    has_next_page: bool = strawberry.field(description="Whether more follow this page.")
    has_previous_page: bool = strawberry.field(description="Whether some stand before this page.")
    start_cursor: str | None = strawberry.field(
        description="The first one's cursor; null on an empty page."
    )
    end_cursor: str | None = strawberry.field(
        description="The last one's cursor; null on an empty page."
    )


@strawberry.type(description="One thing in a page, with what is only true of it in this list.")
class Edge(Generic[T]):
    """Relay's Edge."""

    node: T = strawberry.field(description="The thing itself.")
    cursor: str = strawberry.field(description="Where the thing stands in the list; opaque.")


@strawberry.type(description="A page of a list that may be long.")
class Connection(Generic[T]):
    """Relay's Connection."""

    edges: list[Edge[T]] = strawberry.field(description="The things of this page, in list order.")
    page_info: PageInfo = strawberry.field(description="Where the page lies in the list.")
    total_count: int = strawberry.field(
        description="How many things the whole list has; counted only when it is selected."
    )


async def page(
    asking: Asking,
    shape: Shape[Any],
    call: Call,
    rows: Select[Any],
    part: Slice,
    *,
    order: Sequence[str] = ("created_at", "id"),
    descending: bool = False,
    extra: Sequence[str] = (),
) -> Connection[Any]:
    """One page of these rows of the shape's table: a statement, and one more for `totalCount`.

    `order` names the columns of `rows` that put the list in order, the last of them unique.
    """
    reading = _Reading(asking, shape, call, tuple(order), descending, check(part), tuple(extra))
    things = await reading.read(rows)
    count = None
    if "total_count" in call.only:
        counted = rows.with_only_columns(func.count(), maintain_column_froms=True)
        ((count,),) = await asking.rows(counted)
    return reading.connection(things, count)


async def fill_pages(
    asking: Asking,
    shape: Shape[Any],
    parents: Sequence[Any],
    call: Call,
    rows_of: Callable[[KeyedColumnElement[Any]], Select[Any]],
    *,
    order: Sequence[str] = ("created_at", "id"),
    descending: bool = False,
    extra: Sequence[str] = (),
) -> None:
    """Fill a connection of every parent with one statement, and one more for `totalCount`.

    `rows_of(parent)` selects the shape's rows that belong to a parent's key; the call's own
    arguments `first`, `after`, `last` and `before` cut each parent's page.
    """
    part = check(Slice(**{name: call.arguments.get(name) for name in Slice.__slots__}))
    reading = _Reading(asking, shape, call, tuple(order), descending, part, tuple(extra))
    above = _keys([parent.uuid for parent in parents])
    pages = by_parent(parents, await reading.read_below(above, rows_of(above.c.key)))
    counts = await _counts(asking, above, rows_of) if "total_count" in call.only else {}
    for parent in parents:
        connection = reading.connection(pages[parent.uuid], counts.get(parent.uuid))
        put(parent, call, connection)


class _Reading:
    """A page under way: what is selected in it, and how its list is ordered and cut."""

    def __init__(
        self,
        asking: Asking,
        shape: Shape[Any],
        call: Call,
        order: tuple[str, ...],
        descending: bool,
        part: Slice,
        extra: tuple[str, ...],
    ) -> None:
        self.asking, self.shape, self.part = asking, shape, part
        self.order, self.descending = order, descending
        self.extra = extra
        self.falling = descending is not part.backwards
        self.placed = "page_info" in call.only
        (edges,) = call.only.calls("edges") or (None,)
        self.edge: Selection | None = edges.only if edges else None
        (node,) = (self.edge.calls("node") if self.edge else ()) or (None,)
        self.selection = node.on(shape.name) if node else NOTHING
        self.keys = tuple("uuid" if name == shape.key else name for name in order)

    @property
    def is_only_counted(self) -> bool:
        """Whether none of its things is asked for."""
        return not self.placed and (self.edge is None or self.part.size == 0)

    async def read(self, rows: Select[Any]) -> list[Any]:
        """The things of the page, and one more where there are more."""
        if self.is_only_counted:
            return []
        return await self.shape.read(
            self.asking,
            self.selection,
            self._cut(rows),
            *self.order,
            extra=self.extra,
            falling=self.falling,
            cut=True,
        )

    async def read_below(self, above: FromClause, rows: Select[Any]) -> list[Any]:
        """The same for the page of each row of `above`."""
        if self.is_only_counted:
            return []

        def cut(names: Sequence[str]) -> LateralFromClause:
            columns = rows.selected_columns
            only = (columns[name] for name in names)
            return self._cut(rows.with_only_columns(*only, maintain_column_froms=True)).lateral()

        return await self.shape.read_below(
            self.asking,
            self.selection,
            above,
            cut,
            *self.order,
            extra=self.extra,
            falling=self.falling,
        )

    def _cut(self, rows: Select[Any]) -> Select[Any]:
        columns = tuple(rows.selected_columns[name] for name in self.order)
        ordering = Ordering(columns, self.descending)
        # whether more follow is only told in `pageInfo`
        return select_page(rows, ordering, self.part, one_more=self.placed)

    def connection(self, things: list[Any], count: int | None) -> Connection[Any]:
        """The page of these things, of which the last may be the one more."""
        more, shown = len(things) > self.part.size, things[: self.part.size]
        if self.part.backwards:
            shown.reverse()
        made: Connection[Any] = _filled(Connection, edges=self._edges(shown), total_count=count)
        if self.placed:
            made.page_info = self._page_info(shown, more)
        return made

    def _page_info(self, shown: list[Any], more: bool) -> PageInfo:
        part = self.part
        return PageInfo(
            has_next_page=part.before is not None if part.backwards else more,
            has_previous_page=more if part.backwards else part.after is not None,
            start_cursor=self._cursor(shown[0]) if shown else None,
            end_cursor=self._cursor(shown[-1]) if shown else None,
        )

    def _edges(self, things: list[Any]) -> list[Edge[Any]]:
        if self.edge is None:
            return []
        if "cursor" not in self.edge and not self.extra:
            return [_filled(Edge, node=thing) for thing in things]
        return [
            _filled(
                Edge,
                node=thing,
                cursor=self._cursor(thing),
                **{name: thing.__dict__[name] for name in self.extra},
            )
            for thing in things
        ]

    def _cursor(self, thing: Any) -> str:
        return encode([thing.__dict__[name] for name in self.keys])


def _filled(type_: Any, **values: Any) -> Any:
    made = object.__new__(type_)
    made.__dict__ = values
    return made


def _keys(keys: Sequence[UUID]) -> FromClause:
    """The parents' keys as a table of one column, `key`."""
    given = bindparam("parents", list(keys), type_=ARRAY(Uuid), unique=True)
    return func.unnest(given).table_valued(column("key", Uuid), name="parents").render_derived()


async def _counts(
    asking: Asking, above: FromClause, rows_of: Callable[[KeyedColumnElement[Any]], Select[Any]]
) -> dict[UUID, int]:
    rows = rows_of(above.c.key)
    counted = rows.with_only_columns(func.count().label("n"), maintain_column_froms=True).lateral()
    statement = select(above.c.key, counted.c.n).select_from(above.join(counted, true()))
    return {row.key: row.n for row in await asking.rows(statement)}

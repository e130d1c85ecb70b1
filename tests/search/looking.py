"""Looks for comments of the world as somebody, in an index that follows what happens."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Row, Select, text
from tests.world import World

from tryeza.kernel.work import read_only
from tryeza.search.feeding import catch_up
from tryeza.search.finding import Search
from tryeza.search.index import Index, Order
from tryeza.search.index_folder import IndexFolder, place_of
from tryeza.search.query_parsing import parse
from tryeza.search.rebuilding import rebuild

_BEHIND = text(
    "SELECT EXISTS (SELECT FROM journal WHERE (xid, id) > (CAST(CAST(:xid AS text) AS xid8), :id))"
)


@dataclass
class Looking:
    """A world and an index of its comments."""

    world: World
    folder: IndexFolder

    def __post_init__(self) -> None:
        self.index = Index(self.folder)

    @property
    def path(self) -> Path:
        path = self.folder.current()
        assert path is not None
        return path

    async def heard(self) -> None:
        """Let the index have all that happened, for 20 seconds at most (see `all_heard`)."""
        if self.folder.current() is None:
            self.folder.path.mkdir(exist_ok=True)
            await rebuild(self.world.database, self.folder)
        async with asyncio.timeout(20):
            while await self._is_behind():
                await catch_up(self.world.database, self.path)

    async def _is_behind(self) -> bool:
        place = place_of(self.path)
        async with self.world.database() as session:
            row = await session.execute(_BEHIND, {"xid": place.xid, "id": place.id})
            return bool(row.scalar_one())

    async def find(self, query: str, name: str = "nobody") -> list[int]:
        """The numbers of what a person finds, the best first."""
        actor = await self.world.actor(name)
        async with read_only(self.world.database) as session:

            async def rows(statement: Select[Any]) -> Sequence[Row[Any]]:
                return (await session.execute(statement)).all()

            search = Search(self.index, actor, rows)
            seen = await search.seen(await search.find(parse(query)))
            return seen.numbers[seen.first(Order.RELEVANCE, 100)].tolist()

    async def suggestion(self, typed: str, name: str = "nobody") -> str | None:
        """What a person is told that they may have meant."""
        actor = await self.world.actor(name)
        async with read_only(self.world.database) as session:

            async def rows(statement: Select[Any]) -> Sequence[Row[Any]]:
                return (await session.execute(statement)).all()

            return await Search(self.index, actor, rows).suggestion(typed)

"""Makes the index anew from the database, beside the one that is read, and puts it in its place."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from tryeza.kernel.db import Sessions
from tryeza.kernel.errors import Tellable
from tryeza.kernel.outbox import newest
from tryeza.kernel.work import read_only
from tryeza.search.index_folder import IndexFolder, keep_place
from tryeza.search.index_writing import Building
from tryeza.search.reading import count, records

Tell = Callable[[int, int], None]  # how many comments of how many are done


class RebuildUnderWay(Tellable):
    """Somebody else is making the index anew."""

    def __init__(self) -> None:
        super().__init__("search.rebuild_under_way")


def in_silence(_: int, __: int) -> None:
    """Tells nobody."""


async def rebuild(sessions: Sessions, folder: IndexFolder, tell: Tell = in_silence) -> Path:
    """A new index of all comments, which is current from now on; what happened meanwhile follows.

    Raises RebuildUnderWay.
    """
    with folder.locked("building") as ours:
        if not ours:
            raise RebuildUnderWay
        path = folder.new()
        building = Building(path)
        async with read_only(sessions) as session:
            place, in_all, done = await newest(session), await count(session), 0
            async for batch in records(session):
                await asyncio.to_thread(building.add, batch)
                done += len(batch)
                tell(done, in_all)
        await asyncio.to_thread(building.finish)
        keep_place(path, place)
        folder.make_current(path)
        return path


def tidy(folder: IndexFolder) -> None:
    """Remove indexes that nobody reads any more, unless one is under way. Only its writer may."""
    current = folder.current()
    with folder.locked("building") as ours:
        if ours and current is not None:
            folder.remove_others(current)

"""Puts what happens into the index: one writer a folder, who follows the outbox.

The place up to which the outbox is in an index is written after the index is. Whoever is killed
in between reads the same events again, and puts the same comments in the place of the same.
"""

import asyncio
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import structlog

from tryeza.kernel.db import Sessions
from tryeza.kernel.outbox import Bell, has, tail
from tryeza.kernel.work import read_only
from tryeza.search.index_folder import IndexFolder, keep_place, place_of
from tryeza.search.index_writing import is_readable, merge_small, update
from tryeza.search.reading import records, touched
from tryeza.search.rebuilding import rebuild, tidy

_PAUSE: Final = 5.0  # seconds until it is asked again whether another process still writes

log = structlog.get_logger(__name__)


async def catch_up(sessions: Sessions, path: Path) -> int:
    """Put what happened since into an index; gives how many events there were, 500 at most."""
    async with read_only(sessions) as session:
        events = await tail(session, place_of(path).cursor)
        changed = [each async for batch in records(session, touched(events)) for each in batch]
    if changed:
        await asyncio.to_thread(update, path, changed)
    if events:
        keep_place(path, events[-1].cursor)
    return len(events)


@dataclass(slots=True)
class Feeding:
    """The writer of an index folder, on one database."""

    sessions: Sessions
    bell: Bell
    folder: IndexFolder
    _path: Path | None = None

    async def run(self) -> None:
        """Follow the outbox until cancelled, while no other process does."""
        while True:
            with self.folder.locked("writing") as ours:
                if ours:
                    await self._follow()
            await asyncio.sleep(_PAUSE)

    async def _follow(self) -> None:
        heard, has_news = 0, True
        while True:
            path = await self._current()
            if await catch_up(self.sessions, path):
                has_news = True
                continue
            if has_news:
                await asyncio.to_thread(merge_small, path)
                has_news = False
            heard = await self.bell.wait(heard)

    async def _current(self) -> Path:
        """The index to write to: made where there is none, or none that can be read."""
        path = self.folder.current()
        if path is None or (path != self._path and not await self._is_ours(path)):
            log.info("search.rebuilding")
            path = await rebuild(self.sessions, self.folder)
        if path != self._path:
            tidy(self.folder)
        self._path = path
        return path

    async def _is_ours(self, path: Path) -> bool:
        """Whether this is an index as a whole, and of this database as it stands.

        A database that was restored has its outbox renumbered.
        """
        async with read_only(self.sessions) as session:
            return await has(session, place_of(path).cursor) and is_readable(path)

"""Puts what happens into the index: one writer a folder, who follows the outbox.

The place up to which the outbox is in an index is written after the index is. Whoever is killed
in between reads the same events again, and puts the same comments in the place of the same.
When a person is erased whose name it had, the index is made anew, so that no file has it.
"""

import asyncio
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import structlog

from tryeza.kernel.db import Sessions
from tryeza.kernel.outbox import Bell, has, tail
from tryeza.kernel.work import read_only
from tryeza.people.leaving import is_erasure
from tryeza.search.index_folder import (
    IndexFolder,
    is_outdated,
    keep_place,
    mark_outdated,
    place_of,
)
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
        if any(map(is_erasure, events)):
            mark_outdated(path)
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
    _renewal: asyncio.Task[Path] | None = None

    async def run(self) -> None:
        """Follow the outbox until cancelled, while no other process does."""
        while True:
            with self.folder.locked("writing") as ours:
                if ours:
                    try:
                        await self._follow()
                    finally:
                        self._path = None  # who begins again looks whether it can be read
                        await self._end_renewal()
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
            self._renew(path)
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

    def _renew(self, path: Path) -> None:
        """Make an outdated index anew beside this one, which is followed meanwhile."""
        if self._renewal is not None and self._renewal.done():
            if not self._renewal.cancelled() and (error := self._renewal.exception()):
                log.warning("search.renewal_failed", error=repr(error))
            self._renewal = None
        if self._renewal is None and path == self.folder.current() and is_outdated(path):
            log.info("search.renewing")
            self._renewal = asyncio.create_task(rebuild(self.sessions, self.folder))

    async def _end_renewal(self) -> None:
        if self._renewal is not None:
            self._renewal.cancel()
            await asyncio.gather(self._renewal, return_exceptions=True)

    async def _is_ours(self, path: Path) -> bool:
        """Whether this is an index as a whole, and of this database as it stands.

        A database that was restored has its outbox renumbered.
        """
        async with read_only(self.sessions) as session:
            return await has(session, place_of(path).cursor) and is_readable(path)

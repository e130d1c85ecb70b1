"""How much a person may have coming in and waiting: nobody fills the disk with what none uses."""

from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from math import ceil
from uuid import UUID

from tryeza.documents.waiting import WAITING, waiting_of
from tryeza.kernel.db import Sessions
from tryeza.kernel.errors import Limit
from tryeza.kernel.work import read_only

MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Incoming:
    """The uploads that are on their way: how many bytes each person may still send."""

    most: int  # bytes on their way and waiting, a person
    _coming: Counter[UUID] = field(default_factory=Counter)

    @asynccontextmanager
    async def room(
        self, sessions: Sessions, person_id: UUID, size: int, now: datetime
    ) -> AsyncIterator[None]:
        """Room for `size` bytes while they come in; raises Limit where there is none."""
        self._coming[person_id] += size  # before one looks, so that many at once are all counted
        try:
            async with read_only(sessions) as session:
                waiting, since = await waiting_of(session, person_id, now)
            if waiting + self._coming[person_id] > self.most:
                wait = WAITING - (now - since) if since else WAITING
                limit, seconds = self.most // MEGABYTE, max(1, ceil(wait.total_seconds()))
                raise Limit("http.too_much_waits", limit, seconds)
            yield
        finally:
            self._coming[person_id] -= size
            if not self._coming[person_id]:
                del self._coming[person_id]

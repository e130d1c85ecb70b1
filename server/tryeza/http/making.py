"""Files that are made while somebody waits: each once, however many ask, and kept for a while.

They are kept in memory and not on disk, so that none is older than the program that made it.
"""

import asyncio
import pickle
from collections import OrderedDict
from dataclasses import dataclass
from functools import partial
from hashlib import sha256

from tryeza.kernel.errors import Limit
from tryeza.kernel.isolation import AT_ONCE, PATIENCE, SECONDS, OutOfBounds, isolated, turn

LARGEST = 50_000_000  # bytes of all that is kept


@dataclass(frozen=True, slots=True)
class ToMake:
    """A file that is still to be made, of nothing but what it is given, and its name."""

    work: partial[bytes]
    media_type: str
    name: str


class Makings:
    """What is being made and what was made last, by what it is made of.

    One core is left to those who act: who only downloads waits for the others.
    """

    def __init__(self, largest: int = LARGEST, patience: float = PATIENCE) -> None:
        self.places = asyncio.Semaphore(max(1, AT_ONCE - 1))
        self._largest = largest
        self._patience = patience
        self._kept: OrderedDict[bytes, bytes] = OrderedDict()
        self._making: dict[bytes, asyncio.Task[bytes]] = {}

    async def made(self, work: partial[bytes]) -> bytes:
        """The file; raises Busy where too many are made at once, Limit where it takes too much."""
        key = sha256(pickle.dumps(work)).digest()
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        task = self._making.get(key)
        if task is None:
            task = self._making[key] = asyncio.create_task(self._make(key, work))
            task.add_done_callback(lambda _: self._making.pop(key, None))
        # whoever goes away leaves the others what is being made
        return await asyncio.shield(task)

    async def _make(self, key: bytes, work: partial[bytes]) -> bytes:
        async with turn(self.places, self._patience):
            try:
                made = await isolated(work)
            except OutOfBounds as error:
                raise Limit("http.too_long_in_the_making", SECONDS) from error
        self._keep(key, made)
        return made

    def _keep(self, key: bytes, made: bytes) -> None:
        self._kept[key] = made
        while sum(map(len, self._kept.values())) > self._largest:
            self._kept.popitem(last=False)

"""Hands on what was committed: fed by the outbox, with a bounded queue for each listener.

What is handed on is the bare event; whoever delivers something of it reads it anew, with rights.
"""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from tryeza.kernel.errors import Limit
from tryeza.kernel.outbox import Cursor, Happened

MOST = 5_000  # listeners of one process
WAITING = 200  # events that a listener may lag behind before it is let go


class TooSlow(Limit):
    """A listener that does not keep up: it is let go, and may come back and read what it missed."""

    def __init__(self) -> None:
        super().__init__("graph.too_slow_to_listen", WAITING)


@dataclass(slots=True, eq=False)
class Listener:
    """One subscription's place in the hub."""

    kinds: frozenset[str]
    events: "asyncio.Queue[Happened]" = field(default_factory=lambda: asyncio.Queue(WAITING))
    lost: bool = False

    async def next(self) -> Happened:
        """The next event; TooSlow when some had to be dropped."""
        if self.lost and self.events.empty():
            raise TooSlow
        return await self.events.get()


@dataclass(slots=True)
class Hub:
    """Hands every committed event to those who listen for its kind."""

    _listeners: dict[str, set[Listener]] = field(default_factory=dict)
    count: int = 0
    place: Cursor | None = None  # up to where events were handed on: a new start goes on there

    @contextmanager
    def listening(self, *kinds: str) -> Iterator[Listener]:
        """A place in the hub for these kinds of events; Limit when there is none left."""
        if self.count >= MOST:
            raise Limit("graph.too_many_subscriptions", MOST)
        listener = Listener(frozenset(kinds))
        self.count += 1
        for kind in kinds:
            self._listeners.setdefault(kind, set()).add(listener)
        try:
            yield listener
        finally:
            self.count -= 1
            for kind in kinds:
                self._listeners[kind].discard(listener)

    def publish(self, event: Happened) -> None:
        """Hand one event on; never waits."""
        self.place = event.cursor
        for listener in self._listeners.get(event.kind, ()):
            if listener.events.full():
                listener.lost = True
            else:
                listener.events.put_nowait(event)

    async def follow(self, events: AsyncIterator[Happened]) -> None:
        """Publish what happens, until cancelled."""
        async for event in events:
            self.publish(event)

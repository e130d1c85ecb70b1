"""Keeps public pages for the few seconds in which everybody asks for the same one.

On a closing day thousands read one page; without a proxy that caches, each would cost a tenth of a
second of this process. Whoever asks while a page is made waits for it instead of making another.
"""

import asyncio
from collections.abc import Awaitable, Callable, Hashable
from dataclasses import dataclass, field
from hashlib import sha256
from time import monotonic

SECONDS = 5.0  # as long as we tell proxies that they may
_MOST_PAGES = 200
_MOST_BYTES = 64_000_000


@dataclass(frozen=True, slots=True)
class Made:
    """A page and the tag of its content."""

    body: bytes
    tag: str
    at: float

    @classmethod
    def of(cls, html: str, at: float) -> "Made":
        """The page of this HTML."""
        body = html.encode()
        return cls(body, f'W/"{sha256(body).hexdigest()[:32]}"', at)


@dataclass(slots=True)
class Kept:
    """The pages of one process, the oldest first."""

    clock: Callable[[], float] = monotonic
    pages: dict[Hashable, Made] = field(default_factory=dict)
    under_way: dict[Hashable, asyncio.Task[str]] = field(default_factory=dict)

    async def page(self, key: Hashable, make: Callable[[], Awaitable[str]]) -> Made:
        """The page under this key, made where there is none. Raises what making it raises."""
        found = self.pages.get(key)
        if found is not None and self.clock() - found.at < SECONDS:
            return found
        making = self.under_way.get(key)
        if making is None:
            making = asyncio.ensure_future(make())
            self.under_way[key] = making
            making.add_done_callback(lambda done: self._finish(key, done))
        # one reader who leaves must not take it away from the others
        html = await asyncio.shield(making)
        return self.pages.get(key) or Made.of(html, self.clock())

    def _finish(self, key: Hashable, done: "asyncio.Task[str]") -> None:
        del self.under_way[key]
        if done.cancelled() or done.exception() is not None:
            return
        self.pages.pop(key, None)
        self.pages[key] = Made.of(done.result(), self.clock())
        while len(self.pages) > _MOST_PAGES or self._size() > _MOST_BYTES:
            del self.pages[next(iter(self.pages))]

    def _size(self) -> int:
        return sum(len(made.body) for made in self.pages.values())

"""Runs work on hostile input in a process of its own, with bounds in memory and time."""

import asyncio
import multiprocessing
import os
import resource
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import asynccontextmanager
from typing import ParamSpec, TypeVar

from tryeza.kernel.errors import Busy

P = ParamSpec("P")
R = TypeVar("R")

# What children do, imported once by the server that they are forked from. Named, not imported.
_PRELOADED = [
    "tryeza.comments.carrying",
    "tryeza.documents.alignment",
    "tryeza.documents.comparing",
    "tryeza.documents.importing",
    "tryeza.documents.review",
    "tryeza.documents.writing.formats",
    "tryeza.reports.receipts.rendering",
    "tryeza.reports.rendering.formats",
    "tryeza.reports.rendering.pages",
]
_CONTEXT = multiprocessing.get_context("forkserver")
_CONTEXT.set_forkserver_preload(_PRELOADED)

MEMORY = 2_000_000_000  # bytes of address space that a child may take beyond what it starts with
SECONDS = 60
# Children at work at one moment: as many as there are cores that this process may use.
AT_ONCE = max(
    1, len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
)
PATIENCE = 20.0  # seconds that work waits for its turn
_COME_AGAIN = 5  # seconds


class OutOfBounds(Exception):
    """The work needed more memory or time than is allowed, and was ended."""


async def isolated(work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
    """The result of `work(*args)` from a child process; what it raises is raised here.

    Raises OutOfBounds when the child runs out of memory or time, Busy when it does not get its
    turn. `work`, its arguments and its result must pickle.
    """
    async with turn(_CHILDREN.here()):
        return await _in_a_child(work, *args, **kwargs)


@asynccontextmanager
async def turn(places: asyncio.Semaphore, patience: float = PATIENCE) -> AsyncIterator[None]:
    """A place among those who work, waited for at most `patience` seconds; else raises Busy."""
    try:
        async with asyncio.timeout(patience):
            await places.acquire()
    except TimeoutError as error:
        raise Busy(_COME_AGAIN) from error
    try:
        yield
    finally:
        places.release()


class Places:
    """So many places in each loop: a semaphore is of the loop in which it is waited for."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._loop: asyncio.AbstractEventLoop | None = None
        self._semaphore = asyncio.Semaphore(count)

    def here(self) -> asyncio.Semaphore:
        """The places in the loop that runs."""
        loop = asyncio.get_running_loop()
        if self._loop is not loop:
            self._loop, self._semaphore = loop, asyncio.Semaphore(self._count)
        return self._semaphore


_CHILDREN = Places(AT_ONCE)


async def _in_a_child(work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
    pool = ProcessPoolExecutor(1, mp_context=_CONTEXT, initializer=_bound)
    try:
        future = pool.submit(work, *args, **kwargs)
        return await asyncio.wait_for(asyncio.wrap_future(future), timeout=SECONDS)
    except (BrokenProcessPool, MemoryError, TimeoutError) as error:
        raise OutOfBounds(type(error).__name__) from error
    finally:
        for process in (pool._processes or {}).values():
            process.kill()
        pool.shutdown(wait=False, cancel_futures=True)


def _bound() -> None:
    """Set the child's own bounds before it touches any input."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS + 5))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

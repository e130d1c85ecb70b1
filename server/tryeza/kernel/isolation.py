"""Runs work on hostile input in a process of its own, with bounds in memory and time."""

import asyncio
import multiprocessing
import resource
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import ParamSpec, TypeVar

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


class OutOfBounds(Exception):
    """The work needed more memory or time than is allowed, and was ended."""


async def isolated(work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
    """The result of `work(*args)` from a child process; what it raises is raised here.

    Raises OutOfBounds when the child runs out of memory or time. `work`, its arguments and its
    result must pickle.
    """
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

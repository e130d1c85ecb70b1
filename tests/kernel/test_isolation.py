"""Work on hostile input has bounds: its memory, its time, and nobody else's process."""

import asyncio
import os
import tempfile
import time
from pathlib import Path

import pytest

from tryeza.kernel.isolation import AT_ONCE, OutOfBounds, isolated


def where() -> int:
    return os.getpid()


def take(size: int) -> int:
    return len(bytearray(size))


def refuse() -> None:
    raise LookupError("not there")


def die() -> None:
    os._exit(9)


def stand_with_others(room: Path) -> int:
    """How many are in the room, while this one is for a moment."""
    with tempfile.NamedTemporaryFile(dir=room):
        time.sleep(0.2)
        return len(list(room.iterdir()))


async def test_no_more_children_work_at_once_than_there_are_cores(tmp_path: Path) -> None:
    work = [isolated(stand_with_others, tmp_path) for _ in range(AT_ONCE + 3)]
    assert max(await asyncio.gather(*work)) <= AT_ONCE


async def test_work_is_done_in_another_process() -> None:
    assert await isolated(where) != os.getpid()


async def test_what_the_work_raises_is_raised_here() -> None:
    with pytest.raises(LookupError, match="not there"):
        await isolated(refuse)


async def test_too_much_memory_is_out_of_bounds() -> None:
    with pytest.raises(OutOfBounds):
        await isolated(take, 4_000_000_000)


async def test_a_child_that_dies_is_out_of_bounds() -> None:
    with pytest.raises(OutOfBounds):
        await isolated(die)

"""Writes without end to the embedded database of a folder, and says each act once it is committed.

`python -m tests.crash.writer FOLDER`. An act is two events on two streams, in one transaction.
A database that goes away and comes back is waited for. Ends when its standard input does.
"""

import asyncio
import sys
from datetime import UTC, datetime
from pathlib import Path

import structlog
from sqlalchemy.exc import DBAPIError

from tryeza.kernel import ids
from tryeza.kernel.actor import Actor
from tryeza.kernel.db import Sessions, connect, sessions
from tryeza.kernel.embedded import start
from tryeza.kernel.journal import stream_of
from tryeza.kernel.work import attempt, begin

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
ARTA = Actor(person_id=ids.new_id(), name="Arta")
AT_ONCE = 3


async def write(database: Sessions) -> None:
    """Do one act after another, and print each one's id when it is done."""
    while True:
        subject = ids.new_id()
        try:
            async with begin(database, now=NOON, actor=ARTA) as work, attempt(work, request=None):
                for thing in ("document", "consultation"):
                    work.record("test.done", stream=stream_of(thing, subject), subject_id=subject)
        except (DBAPIError, OSError):
            await asyncio.sleep(0.01)
        else:
            print(subject, flush=True)


async def main(folder: Path) -> None:
    """Start the server and the writers."""
    database = sessions(connect(start(folder).url))
    writers = [asyncio.create_task(write(database)) for _ in range(AT_ONCE)]
    over = asyncio.create_task(asyncio.to_thread(sys.stdin.read))
    await asyncio.wait([*writers, over], return_when=asyncio.FIRST_COMPLETED)


if __name__ == "__main__":
    structlog.configure(logger_factory=structlog.PrintLoggerFactory(sys.stderr))
    asyncio.run(main(Path(sys.argv[1])))

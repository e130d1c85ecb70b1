"""Two at once: how a test knows that one of them waits for the other."""

import asyncio

from sqlalchemy import text

from tests.world import World
from tryeza.kernel.work import read_only

_WAITING = text(
    "SELECT count(*) FROM pg_stat_activity"
    " WHERE datname = current_database() AND wait_event_type = 'Lock'"
)


async def waiting_for_a_lock(world: World) -> None:
    """Return once somebody in this world's database waits for a lock. Fails after ten seconds."""
    async with asyncio.timeout(10):
        while True:
            async with read_only(world.database) as session:
                if (await session.execute(_WAITING)).scalar_one():
                    return

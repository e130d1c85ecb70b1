"""Lets readers of the outbox hear all that has happened, as they do beside a running server."""

import asyncio
from collections.abc import Mapping

from sqlalchemy import text

from tryeza.kernel.db import Sessions
from tryeza.kernel.outbox import Reader, read_once

_LEFT = text(
    "SELECT count(*) FROM journal AS j WHERE NOT EXISTS (SELECT FROM outbox_reader AS r"
    " WHERE r.name = :name AND (j.xid, j.id) <= (r.xid, r.id))"
)


async def all_heard(database: Sessions, readers: Mapping[str, Reader]) -> None:
    """Until every reader has heard everything, for 20 seconds at most.

    What is committed is heard once no older transaction runs, of other tests on the same server
    either.
    """
    async with asyncio.timeout(20):
        for name, on_event in readers.items():
            while await _left(database, name):
                await read_once(database, name, on_event)
                await asyncio.sleep(0.01)


async def _left(database: Sessions, name: str) -> int:
    async with database() as session:
        left: int = (await session.execute(_LEFT, {"name": name})).scalar_one()
        return left

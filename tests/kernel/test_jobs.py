"""Jobs: put in with the act that wants them, done once, held when they fail too often."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession

from tryeza.kernel.db import Sessions, sessions
from tryeza.kernel.jobs import LEASE, MOST_TRIES, Job, _do, _take, enqueue, run_due

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


@pytest.fixture
async def database(engine: AsyncEngine) -> Sessions:
    async with engine.begin() as connection:
        await connection.execute(text("CREATE TABLE effect (what text)"))
    return sessions(engine)


async def work(session: AsyncSession, payload: Mapping[str, Any]) -> None:
    await session.execute(text("INSERT INTO effect VALUES (:what)"), payload)


async def fail(session: AsyncSession, payload: Mapping[str, Any]) -> None:
    await work(session, payload)
    raise ConnectionError("the mail server is away")


async def put_in(database: Sessions, what: str = "a mail") -> None:
    async with database() as session, session.begin():
        await enqueue(session, "send", {"what": what}, due_at=NOON)


async def effects(database: Sessions) -> list[str]:
    async with database() as session:
        return list((await session.execute(text("SELECT what FROM effect"))).scalars())


async def only_job(database: Sessions) -> Job:
    async with database() as session:
        return (await session.scalars(select(Job))).one()


async def test_a_job_of_an_act_that_is_undone_is_never_done(database: Sessions) -> None:
    with pytest.raises(ValueError, match="changed my mind"):
        async with database() as session, session.begin():
            await enqueue(session, "send", {"what": "a mail"}, due_at=NOON)
            raise ValueError("changed my mind")
    assert await run_due(database, {"send": work}, now=NOON) == 0
    assert await effects(database) == []


async def test_a_job_is_done_once_and_gone(database: Sessions) -> None:
    await put_in(database)
    assert await run_due(database, {"send": work}, now=NOON) == 1
    assert await run_due(database, {"send": work}, now=NOON + LEASE) == 0
    assert await effects(database) == ["a mail"]


async def test_a_job_that_keeps_failing_leaves_nothing_and_is_held(database: Sessions) -> None:
    await put_in(database)
    for day in range(MOST_TRIES + 2):
        await run_due(database, {"send": fail}, now=NOON + timedelta(days=day))
    held = await only_job(database)
    assert (held.tries, held.held_at is not None) == (MOST_TRIES, True)
    assert held.error == "ConnectionError('the mail server is away')"
    assert await effects(database) == []


async def test_a_worker_that_comes_back_late_writes_nothing(database: Sessions) -> None:
    await put_in(database)
    taken = await _take(database, ("send",), NOON)
    assert taken is not None
    later = NOON + LEASE
    assert await run_due(database, {"send": work}, now=later) == 1
    await _do(database, work, taken, later)
    assert await effects(database) == ["a mail"]

"""What says that the database is away for now, and what is a mistake of ours."""

from collections.abc import Awaitable, Callable

import asyncpg
import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, PendingRollbackError
from sqlalchemy.ext.asyncio import AsyncSession

from tryeza.kernel.db import connect, is_away, sessions

END_OURSELVES = text("SELECT pg_terminate_backend(pg_backend_pid())")
Trial = Callable[[AsyncSession], Awaitable[object]]


def wrapped(error: Exception) -> DBAPIError:
    """The driver's error as SQLAlchemy hands it on: behind one of its own, behind another."""
    adapted = RuntimeError(str(error))
    adapted.__cause__ = error
    return DBAPIError("SELECT 1", None, adapted)


@pytest.mark.parametrize(
    "error",
    [
        asyncpg.CannotConnectNowError("the database system is in recovery mode"),
        asyncpg.AdminShutdownError("terminating connection due to administrator command"),
        asyncpg.CrashShutdownError("terminating connection because of crash"),
        asyncpg.ConnectionDoesNotExistError("connection was closed in the middle of operation"),
        asyncpg.TooManyConnectionsError("sorry, too many clients already"),
        asyncpg.InterfaceError("cannot perform operation: connection is closed"),
        asyncpg.InternalClientError("the underlying connection is closed"),
    ],
)
def test_what_the_driver_says_of_a_database_that_is_away(error: Exception) -> None:
    assert is_away(error)
    assert is_away(wrapped(error))
    taking_back = RuntimeError("the savepoint is not taken back")
    taking_back.__context__ = wrapped(error)
    assert is_away(taking_back)


@pytest.mark.parametrize(
    "error",
    [
        None,
        asyncpg.UniqueViolationError("duplicate key value"),
        asyncpg.QueryCanceledError("canceling statement due to user request"),
        asyncpg.InterfaceError("the server expects 1 argument for this query, 2 were passed"),
        PendingRollbackError("a flush before it failed", code="7s2a"),
        FileNotFoundError(2, "No such file", "var/index"),
        RuntimeError("connection is closed"),
    ],
)
def test_what_is_a_mistake_of_ours(error: Exception | None) -> None:
    assert not is_away(error)
    if error is not None:
        assert not is_away(wrapped(error))


def test_errors_that_led_to_each_other_in_a_ring_are_each_looked_at_once() -> None:
    first, second = RuntimeError("a"), RuntimeError("b")
    first.__context__, second.__context__ = second, first
    assert not is_away(first)


async def again(session: AsyncSession) -> None:
    await session.execute(text("SELECT 1"))


async def savepoint(session: AsyncSession) -> None:
    async with session.begin_nested():
        await session.execute(text("SELECT 1"))


@pytest.mark.parametrize("trial", [again, savepoint])
async def test_a_connection_that_was_ended_is_away_at_its_end_and_at_what_is_tried_after(
    database_url: str, trial: Trial
) -> None:
    engine = connect(database_url)
    async with sessions(engine)() as session:
        with pytest.raises(DBAPIError) as ended:
            await session.execute(END_OURSELVES)
        with pytest.raises(Exception) as after:
            await trial(session)
    await engine.dispose()
    assert is_away(ended.value)
    assert is_away(after.value)

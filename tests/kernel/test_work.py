"""The unit of work: queries read one moment and cannot write; an answer brings its event."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine

from tryeza.kernel import ids
from tryeza.kernel.db import sessions
from tryeza.kernel.journal import JournalRow, stream_of
from tryeza.kernel.outbox import OutboxReader
from tryeza.kernel.work import attempt, begin, read_only

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
HOW_MANY = select(func.count()).select_from(JournalRow)


async def test_a_query_cannot_write(engine: AsyncEngine) -> None:
    with pytest.raises(DBAPIError, match="read-only transaction"):
        async with read_only(sessions(engine)) as session:
            await session.execute(text("DELETE FROM outbox_reader"))


async def test_a_query_reads_one_moment(engine: AsyncEngine) -> None:
    readers = select(func.count()).select_from(OutboxReader)
    async with read_only(sessions(engine)) as session:
        before = await session.scalar(readers)
        async with sessions(engine)() as other, other.begin():
            await other.execute(text("INSERT INTO outbox_reader VALUES ('mails', '1', 1)"))
        assert await session.scalar(readers) == before


async def test_what_is_read_of_an_act_comes_with_its_events(engine: AsyncEngine) -> None:
    group, stream = ids.new_id(), stream_of("group", ids.new_id())
    async with begin(sessions(engine), now=NOON) as work, attempt(work):
        for kind in ("test.one", "test.two"):
            work.record(kind, stream=stream, subject_id=group)
        ((seen,),) = await work.read(HOW_MANY)
        ((after,),) = await work.read(HOW_MANY)
    # the second event is written by the reading statement itself, which does not see it
    assert (seen, after) == (2, 3)  # with the stream's entry in the register


async def test_an_act_that_fails_after_its_answer_was_read_leaves_nothing(
    engine: AsyncEngine,
) -> None:
    group = ids.new_id()
    async with begin(sessions(engine), now=NOON) as work:
        with pytest.raises(RuntimeError):
            async with attempt(work):
                work.record("test.one", stream=stream_of("group", group), subject_id=group)
                await work.read(HOW_MANY)
                raise RuntimeError
    async with read_only(sessions(engine)) as session:
        assert await session.scalar(HOW_MANY) == 0

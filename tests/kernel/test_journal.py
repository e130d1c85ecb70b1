"""The journal: events chained by hash, streams that wait for nobody else, requests done once."""

from datetime import UTC, datetime
from uuid import UUID

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from tryeza.kernel import ids, journal_check
from tryeza.kernel.actor import Actor
from tryeza.kernel.db import Sessions, sessions
from tryeza.kernel.errors import Invalid
from tryeza.kernel.journal import stream_of
from tryeza.kernel.work import AlreadyDone, RequestKey, attempt, begin

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
ARTA = Actor(person_id=ids.new_id(), name="Arta")


@pytest.fixture
def database(engine: AsyncEngine) -> Sessions:
    return sessions(engine)


async def happen(
    database: Sessions, subject_id: UUID, *kinds: str, request: RequestKey | None = None
) -> None:
    async with begin(database, now=NOON, actor=ARTA) as work, attempt(work, request=request):
        for kind in kinds:
            work.record(kind, stream=stream_of("group", subject_id), subject_id=subject_id, n=1)


async def verdict(database: Sessions) -> journal_check.Verdict:
    async with database() as session:
        return await journal_check.verify(session)


async def tamper(database: Sessions, statement: str) -> None:
    async with database() as session, session.begin():
        await session.execute(text("SET LOCAL session_replication_role = replica"))
        await session.execute(text(statement.replace(":", r"\:")))


async def test_untouched_streams_verify(database: Sessions) -> None:
    await happen(database, ids.new_id(), "test.one", "test.two", "test.three")
    await happen(database, ids.new_id(), "test.one")
    found = await verdict(database)
    assert found.sound
    assert (found.streams, found.events) == (3, 6)  # two streams, and the register of both


@pytest.mark.parametrize(
    ("change", "what"),
    [
        (
            "UPDATE journal SET kind = 'test.other' WHERE position = 2 AND stream <> 'register'",
            "altered",
        ),
        (
            "UPDATE journal SET facts = '{\"n\":2}' WHERE position = 2 AND stream <> 'register'",
            "altered",
        ),
        (
            "UPDATE journal SET at = at + interval '1 microsecond' WHERE kind = 'test.two'",
            "altered",
        ),
        ("DELETE FROM journal WHERE position = 2 AND stream <> 'register'", "missing"),
        ("DELETE FROM journal WHERE position = 3 AND stream <> 'register'", "cut"),
        ("DELETE FROM journal WHERE stream <> 'register'", "cut"),
        (
            "WITH gone AS (DELETE FROM journal WHERE stream <> 'register')"
            " DELETE FROM journal_head WHERE stream <> 'register'",
            "headless",
        ),
        (
            "UPDATE journal a SET kind = b.kind FROM journal b WHERE a.stream = b.stream"
            " AND a.stream <> 'register' AND a.position + b.position = 5 AND a.position > 1",
            "altered",
        ),
    ],
)
async def test_whatever_is_altered_removed_or_reordered_is_found(
    database: Sessions, change: str, what: str
) -> None:
    await happen(database, ids.new_id(), "test.one", "test.two", "test.three")
    await tamper(database, change)
    assert what in {fault.what for fault in (await verdict(database)).faults}


async def test_an_act_that_fails_leaves_no_event_and_the_next_one_stands(
    database: Sessions,
) -> None:
    group = ids.new_id()
    async with begin(database, now=NOON, actor=ARTA) as work:
        with pytest.raises(RuntimeError):
            async with attempt(work):
                work.record("test.failed", stream=stream_of("group", group), subject_id=group)
                raise RuntimeError
        async with attempt(work):
            work.record("test.done", stream=stream_of("group", group), subject_id=group)
    async with database() as session:
        kinds = (await session.execute(text("SELECT kind FROM journal ORDER BY id"))).scalars()
        assert list(kinds) == ["test.done", "kernel.stream_opened"]


async def test_the_same_request_is_done_once(database: Sessions) -> None:
    group = ids.new_id()
    key = RequestKey.of("request-1", "foundGroup", {"name": "A"})
    await happen(database, group, "test.one", request=key)
    with pytest.raises(AlreadyDone) as repeated:
        await happen(database, group, "test.one", request=key)
    assert repeated.value.subject_id == group
    assert (await verdict(database)).events == 2


async def test_a_request_id_cannot_be_used_for_something_else(database: Sessions) -> None:
    group = ids.new_id()
    await happen(database, group, "test.one", request=RequestKey.of("r", "found", {"name": "A"}))
    with pytest.raises(Invalid):
        await happen(
            database, group, "test.one", request=RequestKey.of("r", "found", {"name": "B"})
        )
    assert (await verdict(database)).events == 2

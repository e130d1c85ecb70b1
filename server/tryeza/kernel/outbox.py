"""Tells the rest of the system what happened, in order, once the transaction has committed.

The journal's rows are the outbox. Readers tail them by `(xid, id)` below the oldest transaction
still running: a row that commits late has a lower id than one already read, so tailing by id
alone loses it. Writers wake readers by a NOTIFY of its own, after the commit and at most one
in `_PAUSE` seconds: a NOTIFY inside a write takes a global lock at commit.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import asyncpg
import structlog
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from tryeza.kernel.db import Base, Sessions
from tryeza.kernel.journal import FactValue, Xid8

_CHANNEL = "tryeza_journal"
_PAUSE = 0.02
_POLL = 1.0

log = structlog.get_logger(__name__)


class OutboxReader(Base):
    """How far a named reader has read."""

    __tablename__ = "outbox_reader"

    name: Mapped[str] = mapped_column(primary_key=True)
    xid: Mapped[str] = mapped_column(Xid8)
    id: Mapped[int]


@dataclass(frozen=True, slots=True)
class Cursor:
    """A place in the outbox: everything up to and with `(xid, id)` was read."""

    xid: str
    id: int


START = Cursor("0", 0)


@dataclass(frozen=True, slots=True)
class Happened:
    """A committed event as readers get it."""

    cursor: Cursor
    stream: str
    kind: str
    subject_id: UUID
    actor_id: UUID | None
    organisation_id: UUID | None
    at: datetime
    facts: dict[str, FactValue]


Reader = Callable[[AsyncSession, Happened], Awaitable[None]]


_TAIL = text(
    """
    SELECT CAST(xid AS text) AS xid, id, stream, kind, subject_id, actor_id, organisation_id,
           at, facts
    FROM journal
    WHERE (xid, id) > (CAST(CAST(:xid AS text) AS xid8), :id)
      AND xid < pg_snapshot_xmin(pg_current_snapshot())
    ORDER BY xid, id
    LIMIT :most
    """
)


async def tail(session: AsyncSession, after: Cursor, *, most: int = 500) -> Sequence[Happened]:
    """What happened after this place, in order; at most `most` events."""
    rows = await session.execute(_TAIL, {"xid": after.xid, "id": after.id, "most": most})
    return [
        Happened(
            cursor=Cursor(row.xid, row.id),
            stream=row.stream,
            kind=row.kind,
            subject_id=row.subject_id,
            actor_id=row.actor_id,
            organisation_id=row.organisation_id,
            at=row.at,
            facts=row.facts,
        )
        for row in rows
    ]


async def newest(session: AsyncSession) -> Cursor:
    """The place behind everything that is committed now: for readers who want only what follows."""
    row = (
        await session.execute(
            text(
                "SELECT CAST(xid AS text) AS xid, id FROM journal"
                " WHERE xid < pg_snapshot_xmin(pg_current_snapshot())"
                " ORDER BY xid DESC, id DESC LIMIT 1"
            )
        )
    ).one_or_none()
    return Cursor(row.xid, row.id) if row else START


_HAS = text(
    "SELECT EXISTS (SELECT FROM journal WHERE id = :id AND xid = CAST(CAST(:xid AS text) AS xid8))"
)


async def has(session: AsyncSession, place: Cursor) -> bool:
    """Whether this is a place in this outbox: not in that of another database, nor restored."""
    if place == START:
        return True
    found: bool = (await session.execute(_HAS, {"xid": place.xid, "id": place.id})).scalar_one()
    return found


_CLAIM = text(
    """
    INSERT INTO outbox_reader (name, xid, id) VALUES (:name, '0', 0)
    ON CONFLICT (name) DO UPDATE SET name = excluded.name
    RETURNING CAST(xid AS text) AS xid, id
    """
)
_ADVANCE = text(
    "UPDATE outbox_reader SET xid = CAST(CAST(:xid AS text) AS xid8), id = :id WHERE name = :name"
)


async def read_once(
    sessions: Sessions,
    name: str,
    handle: Reader,
    *,
    most: int = 500,
) -> int:
    """Let a named reader handle what is new, and move its place on, in one transaction.

    The reader's row is locked meanwhile, so that of several processes one reads. Gives how many
    events were handled.
    """
    async with sessions() as session, session.begin():
        claimed = (await session.execute(_CLAIM, {"name": name})).one()
        events = await tail(session, Cursor(claimed.xid, claimed.id), most=most)
        for event in events:
            await handle(session, event)
        if events:
            last = events[-1].cursor
            await session.execute(_ADVANCE, {"name": name, "xid": last.xid, "id": last.id})
        return len(events)


async def keep_reading(
    sessions: Sessions,
    bell: "Bell",
    name: str,
    handle: Reader,
) -> None:
    """Let a named reader read on as things happen, until cancelled."""
    heard = 0
    while True:
        if not await read_once(sessions, name, handle):
            heard = await bell.wait(heard)


class Bell:
    """Wakes readers: rung after a commit, heard in every process on the same database."""

    def __init__(self, dsn: str) -> None:
        self._dsn = dsn  # a plain libpq DSN or URL, for asyncpg
        self._rung = asyncio.Event()
        self._heard = asyncio.Condition()
        self._count = 0

    def ring(self) -> None:
        """Say that something was committed; cheap, never waits."""
        self._rung.set()

    async def wait(self, seen: int) -> int:
        """Wait until the bell was heard after `seen`, a second at most; gives the new count."""
        async with self._heard:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(
                    self._heard.wait_for(lambda: self._count > seen), timeout=_POLL
                )
            return self._count

    async def run(self) -> None:
        """Carry rings to the database and hear those of others, until cancelled; reconnects."""
        while True:
            try:
                await self._carry()
            except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
                log.warning("outbox.bell_lost", error=type(error).__name__)
                await asyncio.sleep(_POLL)

    async def _carry(self) -> None:
        connection = await asyncpg.connect(self._dsn)
        try:
            await connection.add_listener(_CHANNEL, self._on_notice)
            while not connection.is_closed():
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._rung.wait(), timeout=_POLL)
                if self._rung.is_set():
                    self._rung.clear()
                    await connection.execute(f"NOTIFY {_CHANNEL}")
                    await asyncio.sleep(_PAUSE)
        finally:
            await connection.close(timeout=1)

    def _on_notice(self, *_: object) -> None:
        asyncio.get_running_loop().create_task(self._hear())

    async def _hear(self) -> None:
        async with self._heard:
            self._count += 1
            self._heard.notify_all()


async def follow(
    sessions: Sessions, bell: Bell, *, after: Cursor | None = None
) -> AsyncIterator[Happened]:
    """Every event that is committed from now on (or after a place), as it happens."""
    async with sessions() as session:
        cursor = after or await newest(session)
    heard = 0
    while True:
        async with sessions() as session:
            events = await tail(session, cursor)
        for event in events:
            cursor = event.cursor
            yield event
        if not events:
            heard = await bell.wait(heard)

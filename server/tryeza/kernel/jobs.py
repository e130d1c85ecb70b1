"""Work done after the commit: a table, SKIP LOCKED, a lease with a fencing token, bounded tries.

A job is put in by the transaction that wants it, and is done by a handler whose own writes and
the job's completion are one transaction. A worker that dies leaves a lease that runs out; a
worker that comes back late finds another token and writes nothing. A job that fails too often is
held for a person to look at, never deleted.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import structlog
from sqlalchemy import Index, delete, insert, select, text, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from tryeza.kernel import ids
from tryeza.kernel.clock import Clock
from tryeza.kernel.db import Base, Identity, Sessions

LEASE = timedelta(minutes=2)
MOST_TRIES = 8
_FIRST_PAUSE = timedelta(seconds=10)
_IDLE = 1.0

log = structlog.get_logger(__name__)

Handler = Callable[[AsyncSession, Mapping[str, Any]], Awaitable[None]]


class Job(Base):
    """A piece of work that waits, is under way, or is held after too many failures."""

    __tablename__ = "job"
    __table_args__ = (Index("ix_job_due", "due_at", postgresql_where=text("held_at IS NULL")),)

    id: Mapped[Identity]
    kind: Mapped[str]
    payload: Mapped[dict[str, Any]]
    due_at: Mapped[datetime]
    tries: Mapped[int] = mapped_column(server_default="0")
    token: Mapped[UUID | None]
    held_at: Mapped[datetime | None]
    error: Mapped[str | None]


async def enqueue(
    session: AsyncSession, kind: str, payload: Mapping[str, Any], *, due_at: datetime
) -> UUID:
    """Put a job in, as part of the session's transaction. `payload` is JSON without secrets."""
    job_id = ids.new_id()
    await session.execute(
        insert(Job).values(id=job_id, kind=kind, payload=dict(payload), due_at=due_at)
    )
    return job_id


@dataclass(frozen=True, slots=True)
class _Taken:
    id: UUID
    kind: str
    payload: Mapping[str, Any]
    tries: int
    token: UUID


async def run_due(sessions: Sessions, handlers: Mapping[str, Handler], *, now: datetime) -> int:
    """Do the jobs that are due, one after another; gives how many were taken."""
    done = 0
    while taken := await _take(sessions, tuple(handlers), now):
        await _do(sessions, handlers[taken.kind], taken, now)
        done += 1
    return done


async def run(sessions: Sessions, handlers: Mapping[str, Handler], clock: Clock) -> None:
    """Do jobs as they fall due, until cancelled."""
    while True:
        if not await run_due(sessions, handlers, now=clock()):
            await asyncio.sleep(_IDLE)


async def _take(sessions: Sessions, kinds: tuple[str, ...], now: datetime) -> _Taken | None:
    """Lease the next due job; the lease's end is its new `due_at`."""
    next_due = (
        select(Job.id)
        .where(Job.due_at <= now, Job.held_at.is_(None), Job.kind.in_(kinds))
        .order_by(Job.due_at)
        .limit(1)
        .with_for_update(skip_locked=True)
        .scalar_subquery()
    )
    lease = (
        update(Job)
        .where(Job.id == next_due)
        .values(token=ids.new_id(), tries=Job.tries + 1, due_at=now + LEASE)
        .returning(Job.id, Job.kind, Job.payload, Job.tries, Job.token)
    )
    async with sessions() as session, session.begin():
        row = (await session.execute(lease)).one_or_none()
    return _Taken(row.id, row.kind, row.payload, row.tries, row.token) if row else None


async def _do(sessions: Sessions, handler: Handler, taken: _Taken, now: datetime) -> None:
    try:
        async with sessions() as session, session.begin():
            mine = select(Job.id).where(Job.id == taken.id, Job.token == taken.token)
            if (await session.execute(mine.with_for_update())).one_or_none() is None:
                return  # the lease ran out and another worker has it
            await handler(session, taken.payload)
            await session.execute(delete(Job).where(Job.id == taken.id))
    except Exception as error:
        await _put_back(sessions, taken, error, now)


async def _put_back(sessions: Sessions, taken: _Taken, error: Exception, now: datetime) -> None:
    held = now if taken.tries >= MOST_TRIES else None
    pause = _FIRST_PAUSE * 2 ** (taken.tries - 1)
    log.warning(
        "job.failed", kind=taken.kind, tries=taken.tries, held=held is not None, error=repr(error)
    )
    async with sessions() as session, session.begin():
        await session.execute(
            update(Job)
            .where(Job.id == taken.id, Job.token == taken.token)
            .values(due_at=now + pause, held_at=held, error=repr(error)[:2000], token=None)
        )

"""The unit of work: one transaction a request, a savepoint an act, one commit, only here.

    async with begin(database, now=now) as work:
        async with attempt(work, request=key):
            await comments.actions.add(work, …)

An act checks its rule, changes rows through `work.session` and tells `work.record` what happened.
When the attempt ends well its events are appended to the journal inside the savepoint; when it
raises, rows and events of that act are gone and the rest of the request stands. What the act's
answer shows is read inside the attempt by `work.read`, which appends the events along with it.
"""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from hashlib import sha256
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import Row, Select, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from tryeza.kernel import journal
from tryeza.kernel.actor import PUBLIC, Actor
from tryeza.kernel.db import Sessions, is_away
from tryeza.kernel.errors import invalid
from tryeza.kernel.files import FileStore
from tryeza.kernel.journal import Event, FactValue, JournalRow


@dataclass(frozen=True, slots=True)
class RequestKey:
    """A client's name for one act (`clientMutationId`) and the digest of what it asked for."""

    request_id: str
    digest: bytes

    @classmethod
    def of(cls, request_id: str, operation: str, arguments: Mapping[str, object]) -> "RequestKey":
        """The key for this operation with these arguments (JSON values)."""
        asked = msgspec.json.encode([operation, arguments], order="deterministic")
        return cls(request_id, sha256(asked).digest())


class AlreadyDone(Exception):
    """The same actor's same request was done before; `subject_id` is what it made or changed."""

    def __init__(self, subject_id: UUID) -> None:
        super().__init__(str(subject_id))
        self.subject_id = subject_id


@dataclass(slots=True)
class Work:
    """A transaction under way: its session, who acts, the moment at which the request came in."""

    session: AsyncSession
    now: datetime
    actor: Actor = PUBLIC
    files: FileStore | None = None  # where uploads lie; None where no act needs them
    _events: list[Event] = field(default_factory=list)
    _request: RequestKey | None = None  # whose first event is still to come
    wrote: bool = False

    def record(
        self,
        kind: str,
        *,
        stream: str,
        subject_id: UUID,
        organisation_id: UUID | None = None,
        **facts: FactValue,
    ) -> None:
        """Tell the journal what this act did; `facts` hold ids, closed values and digests only."""
        self._events.append(
            Event(
                stream=stream,
                kind=kind,
                subject_id=subject_id,
                at=self.now,
                actor_id=self.actor.person_id,
                organisation_id=organisation_id,
                facts=facts,
            )
        )

    async def read(self, statement: Select[Any]) -> Sequence[Row[Any]]:
        """All rows of a statement after the act, whose last event is appended by it."""
        await self.session.flush()
        events = self._taken()
        for event in events[:-1]:
            await journal.append(self.session, event)
        if events:
            statement = journal.appending(events[-1], statement)
        connection = await self.session.connection()
        rows: Sequence[Row[Any]] = (await connection.execute(statement)).all()
        return rows

    async def write_events(self) -> None:
        """Append what was recorded and is not in the journal yet."""
        for event in self._taken():
            await journal.append(self.session, event)

    def _taken(self) -> Sequence[Event]:
        """The pending events, streams in order so that two acts never wait on each other."""
        events, self._events = self._events, []
        if events and self._request is not None and self.actor.person_id is not None:
            key, self._request = self._request, None
            events[0] = replace(events[0], request_id=key.request_id, request_digest=key.digest)
        self.wrote = self.wrote or bool(events)
        return sorted(events, key=lambda event: event.stream)


@asynccontextmanager
async def begin(
    sessions: Sessions, *, now: datetime, actor: Actor = PUBLIC, files: FileStore | None = None
) -> AsyncIterator[Work]:
    """A transaction that commits when the block ends well and leaves nothing when it does not."""
    async with sessions() as session, session.begin():
        work = Work(session=session, now=now, actor=actor, files=files)
        yield work
        await work.write_events()


@asynccontextmanager
async def attempt(work: Work, *, request: RequestKey | None = None) -> AsyncIterator[None]:
    """A savepoint around one act, with its events.

    Raises AlreadyDone when the same actor's request of this id was done before, also when the
    act is refused this time: the first answer stands. Raises Invalid when the id was used for
    something else.
    """
    await work.write_events()
    try:
        async with work.session.begin_nested():
            work._request = request
            yield
            await work.write_events()
    except Exception as error:
        work._events.clear()
        if request is not None and _may_be_repeat(error):
            await _raise_if_done(work, request)
        raise
    finally:
        work._request = None


def _may_be_repeat(error: Exception) -> bool:
    if is_away(error):
        return False  # there is nobody to ask; the client's next try will find out
    return not isinstance(error, IntegrityError) or "uq_journal_request" in str(error.orig)


async def _raise_if_done(work: Work, request: RequestKey) -> None:
    if work.actor.person_id is None:
        return
    row = (
        await work.session.execute(
            select(JournalRow.subject_id, JournalRow.request_digest).where(
                JournalRow.actor_id == work.actor.person_id,
                JournalRow.request_id == request.request_id,
            )
        )
    ).one_or_none()
    if row is None:
        return
    if row.request_digest != request.digest:
        raise invalid("clientMutationId", "kernel.request_id_reused")
    raise AlreadyDone(row.subject_id)


@asynccontextmanager
async def joined(session: AsyncSession, *, now: datetime) -> AsyncIterator[Work]:
    """Work in a transaction that somebody else began: what jobs and outbox readers do."""
    work = Work(session=session, now=now)
    yield work
    await work.write_events()


@asynccontextmanager
async def read_only(sessions: Sessions) -> AsyncIterator[AsyncSession]:
    """A session that can only read, on one snapshot."""
    async with sessions() as session, session.begin():
        await session.connection(
            execution_options={"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
        )
        yield session

"""Verifies the journal's chains and writes them out for the other side to verify."""

from collections.abc import AsyncIterator, Iterable, Sequence, Set
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from tryeza.kernel.journal import REGISTER, ZERO, Event, JournalHead, JournalRow, chain, digest


@dataclass(frozen=True, slots=True)
class Fault:
    """Something in a stream that is not as it was written."""

    stream: str
    position: int
    what: str  # altered, missing, reordered, cut, unregistered, headless


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a verification found: how much was read, and every fault."""

    streams: int
    events: int
    faults: tuple[Fault, ...]

    @property
    def sound(self) -> bool:
        """Nothing was altered, removed or reordered."""
        return not self.faults


async def verify(session: AsyncSession) -> Verdict:
    """Read every stream from its beginning and compare it with its chain, head and register."""
    heads = {
        row.stream: (row.position, row.hash)
        for row in await session.execute(
            select(JournalHead.stream, JournalHead.position, JournalHead.hash)
        )
    }
    faults: list[Fault] = []
    seen: dict[str, tuple[int, bytes]] = {}
    registered: set[str] = set()
    events = 0
    async for row in _rows(session):
        events += 1
        position, previous = seen.get(row.stream, (0, ZERO))
        faults += _faults_of(row, position, previous)
        seen[row.stream] = (row.position, row.hash)
        if row.stream == REGISTER:
            registered.add(str(row.facts["stream"]))
    for stream in sorted(heads.keys() | seen.keys() | registered):
        faults += _faults_at_end(stream, seen.get(stream), heads.get(stream), registered)
    return Verdict(len(seen), events, tuple(faults))


def faults_in(stream: str, rows: Iterable[Any], head: tuple[int, bytes] | None) -> Sequence[Fault]:
    """The faults of one stream's rows, in order, against its head; its registration apart."""
    faults: list[Fault] = []
    position, previous = 0, ZERO
    for row in rows:
        faults += _faults_of(row, position, previous)
        position, previous = row.position, row.hash
    last = (position, previous) if position else None
    return [*faults, *_faults_at_end(stream, last, head, {stream})]


def _faults_of(row: Any, position: int, previous: bytes) -> list[Fault]:
    if row.position != position + 1:
        return [Fault(row.stream, position + 1, "missing")]
    if chain(previous, digest(event_of(row))) != row.hash:
        return [Fault(row.stream, row.position, "altered")]
    return []


def _faults_at_end(
    stream: str,
    last: tuple[int, bytes] | None,
    head: tuple[int, bytes] | None,
    registered: set[str],
) -> list[Fault]:
    position = last[0] if last else 0
    if head is None:
        return [Fault(stream, position, "headless")]
    if head != last:
        return [Fault(stream, position + 1, "cut")]
    if stream != REGISTER and stream not in registered:
        return [Fault(stream, 1, "unregistered")]
    return []


def event_of(row: Any) -> Event:
    """The event as it was when its digest was made."""
    return Event(
        stream=row.stream,
        kind=row.kind,
        subject_id=row.subject_id,
        at=row.at,
        actor_id=row.actor_id,
        organisation_id=row.organisation_id,
        facts=row.facts,
        request_id=row.request_id,
        request_digest=row.request_digest,
    )


async def export(
    session: AsyncSession, stream: str | None = None, *, withheld: Set[UUID] = frozenset()
) -> AsyncIterator[bytes]:
    """The journal (or one stream of it) as JSON lines, verified as `docs/journal.md` says.

    Of events about a `withheld` subject there is the digest alone, which keeps the chain whole.
    """
    async for row in _rows(session, stream):
        told = _withheld(row) if row.subject_id in withheld else _told(row)
        yield msgspec.json.encode(told, order="deterministic") + b"\n"


def _told(row: JournalRow) -> dict[str, object]:
    return {
        "stream": row.stream,
        "position": row.position,
        "kind": row.kind,
        "subject": row.subject_id,
        "actor": row.actor_id,
        "organisation": row.organisation_id,
        "at": row.at.isoformat(timespec="microseconds"),
        "facts": row.facts,
        "request": row.request_id,
        "request_digest": row.request_digest.hex() if row.request_digest else None,
        "hash": row.hash.hex(),
    }


def _withheld(row: JournalRow) -> dict[str, object]:
    return {
        "stream": row.stream,
        "position": row.position,
        "digest": digest(event_of(row)).hex(),
        "hash": row.hash.hex(),
    }


async def _rows(session: AsyncSession, stream: str | None = None) -> AsyncIterator[JournalRow]:
    statement = select(JournalRow).order_by(JournalRow.stream, JournalRow.position)
    if stream is not None:
        statement = statement.where(JournalRow.stream == stream)
    rows = await session.stream_scalars(statement.execution_options(yield_per=1000))
    async for row in rows:
        yield row
        session.expunge(row)

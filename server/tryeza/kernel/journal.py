"""The journal: no write without an event, and the events of each stream chained by hash.

A stream is one consultation, document, group, organisation or person. Each row's hash covers the
hash before it and the digest of its own content:

    hash(n) = sha256(hash(n-1) || digest(n)),   hash(0) = 32 zero bytes

One statement locks the stream's head, moves it on and writes the row, so two writers wait for each
other only on the same stream; it may read something besides. A stream's first event is also told to
the stream `register`: a stream that vanishes as a whole is missed there.

An event names ids, closed values and digests of texts, never personal data, so that a person can
be erased without breaking a chain.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import (
    CTE,
    JSON,
    BigInteger,
    BindParameter,
    ForeignKey,
    Identity,
    Index,
    LargeBinary,
    Select,
    UniqueConstraint,
    bindparam,
    column,
    literal,
    select,
    text,
)
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column
from sqlalchemy.types import UserDefinedType

from tryeza.kernel.db import Base

ZERO = bytes(32)
REGISTER = "register"

FactValue = str | int | float | bool | None | list[str] | list[int]


class Xid8(UserDefinedType[str]):
    """PostgreSQL's 64-bit transaction id, carried as text."""

    cache_ok = True

    def get_col_spec(self, **_: object) -> str:
        """The type's name in DDL."""
        return "xid8"


class JournalHead(Base):
    """Where each stream stands: its last position and hash."""

    __tablename__ = "journal_head"

    stream: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int]
    hash: Mapped[bytes]


class JournalRow(Base):
    """An event as it is kept; it is also the outbox, read in the order of `(xid, id)`."""

    __tablename__ = "journal"
    __table_args__ = (
        UniqueConstraint("stream", "position"),
        Index(
            "uq_journal_request",
            "actor_id",
            "request_id",
            unique=True,
            postgresql_where=text("request_id IS NOT NULL"),
        ),
        Index("ix_journal_outbox", "xid", "id"),
        Index("ix_journal_subject_id", "subject_id"),
    )

    id: Mapped[int] = mapped_column(BigInteger, Identity(always=True), primary_key=True)
    xid: Mapped[str] = mapped_column(Xid8, server_default=text("pg_current_xact_id()"))
    stream: Mapped[str] = mapped_column(ForeignKey("journal_head.stream"))
    position: Mapped[int]
    hash: Mapped[bytes] = mapped_column(LargeBinary(32))
    kind: Mapped[str]
    subject_id: Mapped[UUID]
    actor_id: Mapped[UUID | None]
    organisation_id: Mapped[UUID | None]
    at: Mapped[datetime]
    # JSON, not JSONB: the text must come back as it was hashed
    facts: Mapped[dict[str, FactValue]] = mapped_column(JSON)
    request_id: Mapped[str | None]
    request_digest: Mapped[bytes | None]


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, in the words of its room: `comments.comment_added`."""

    stream: str
    kind: str
    subject_id: UUID
    at: datetime
    actor_id: UUID | None = None
    organisation_id: UUID | None = None
    facts: Mapping[str, FactValue] = field(default_factory=dict)
    request_id: str | None = None
    request_digest: bytes | None = None


def stream_of(room_thing: str, subject_id: UUID) -> str:
    """The name of a stream: `consultation:0190…`."""
    return f"{room_thing}:{subject_id}"


def digest(event: Event) -> bytes:
    """The SHA-256 of the event's canonical form: JSON, keys sorted, UTF-8, no spaces."""
    canonical = {
        "actor": str(event.actor_id) if event.actor_id else None,
        "at": event.at.isoformat(timespec="microseconds"),
        "facts": dict(event.facts),
        "kind": event.kind,
        "organisation": str(event.organisation_id) if event.organisation_id else None,
        "request": event.request_id,
        "request_digest": event.request_digest.hex() if event.request_digest else None,
        "stream": event.stream,
        "subject": str(event.subject_id),
    }
    return sha256(msgspec.json.encode(canonical, order="deterministic")).digest()


def chain(previous: bytes, content_digest: bytes) -> bytes:
    """The hash of a row that follows `previous`."""
    return sha256(previous + content_digest).digest()


_MOVE = """
    INSERT INTO journal_head AS h (stream, position, hash)
    SELECT CAST(:stream AS text), 1, sha256(CAST(:zero AS bytea) || CAST(:digest AS bytea)) {of}
    ON CONFLICT (stream) DO UPDATE
    SET position = h.position + 1, hash = sha256(h.hash || CAST(:digest AS bytea))
    RETURNING h.position, h.hash
"""
_APPEND = """
    INSERT INTO journal (stream, position, hash, kind, subject_id, actor_id, organisation_id,
                         at, facts, request_id, request_digest)
    SELECT CAST(:stream AS text), position, hash, CAST(:kind AS text),
           CAST(:subject_id AS uuid), CAST(:actor_id AS uuid), CAST(:organisation_id AS uuid),
           CAST(:at AS timestamptz), CAST(:facts AS json), CAST(:request_id AS text),
           CAST(:request_digest AS bytea)
    FROM {head}
    RETURNING position, hash
"""


async def append(session: AsyncSession, event: Event) -> None:
    """Append one event to its stream."""
    await session.execute(appending(event, select(literal(1))))


def appending(event: Event, reading: Select[Any]) -> Select[Any]:
    """The statement `reading`, which also appends one event; a stream's first is registered too.

    What it reads cannot show the event itself: parts of one statement do not see each other's rows.
    """
    opened = Event(
        stream=REGISTER,
        kind="kernel.stream_opened",
        subject_id=event.subject_id,
        at=event.at,
        actor_id=event.actor_id,
        facts={"stream": event.stream, "digest": digest(event).hex()},
    )
    of_the_first = "FROM appended WHERE position = 1"
    return reading.add_cte(
        _part("moved", _MOVE.format(of=""), event),
        _part("appended", _APPEND.format(head="moved"), event),
        _part("register_moved", _MOVE.format(of=of_the_first), opened),
        _part("registered", _APPEND.format(head="register_moved"), opened),
    )


def _part(name: str, statement: str, event: Event) -> CTE:
    """A part of a statement, whose parameters are its own whatever else stands beside it."""
    own: list[BindParameter[Any]] = [
        bindparam(key, value, unique=True)
        for key, value in _values(event).items()
        if f":{key} " in statement
    ]
    made = text(statement).bindparams(*own).columns(column("position"), column("hash"))
    return made.cte(name)


def _values(event: Event) -> Mapping[str, object]:
    return {
        "stream": event.stream,
        "zero": ZERO,
        "digest": digest(event),
        "kind": event.kind,
        "subject_id": event.subject_id,
        "actor_id": event.actor_id,
        "organisation_id": event.organisation_id,
        "at": event.at,
        "facts": msgspec.json.encode(dict(event.facts), order="deterministic").decode(),
        "request_id": event.request_id,
        "request_digest": event.request_digest,
    }

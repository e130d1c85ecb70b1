"""Browsers in which a person is signed in: opened, listed, ended."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import delete, insert, literal, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from tryeza.kernel import ids
from tryeza.kernel.actor import Actor
from tryeza.kernel.errors import NotFound, SignInNeeded
from tryeza.kernel.work import Work
from tryeza.people.credentials import SESSION_IDLE, SESSION_LIFE
from tryeza.people.events import record
from tryeza.people.models import Person, PersonStatus, SignInMethod, WebSession
from tryeza.people.opaque import digest_of, new_secret

LONGEST_DEVICE = 200  # characters of a browser's own name
TOUCH_AFTER = timedelta(minutes=5)  # how exactly `seen_at` is kept


@dataclass(frozen=True, slots=True)
class SessionSeen:
    """A session as its person sees it in the list of their own."""

    id: UUID
    method: SignInMethod
    device: str
    created_at: datetime
    seen_at: datetime
    expires_at: datetime


async def open_session(work: Work, *, person_id: UUID, method: SignInMethod, device: str) -> str:
    """Sign an active person in and give the cookie's secret, which nobody else keeps.

    Raises SignInNeeded when the person may not come in.
    """
    secret, session_id = new_secret(), ids.new_id()
    values = {
        WebSession.id: session_id,
        WebSession.person_id: person_id,
        WebSession.secret_digest: digest_of(secret),
        WebSession.method: method,
        WebSession.device: device[:LONGEST_DEVICE],
        WebSession.created_at: work.now,
        WebSession.seen_at: work.now,
        WebSession.expires_at: work.now + SESSION_LIFE,
    }
    row = select(*(literal(value, column.type) for column, value in values.items()))
    active = row.where(
        select(Person.id)
        .where(Person.id == person_id, Person.status == PersonStatus.ACTIVE)
        .exists()
    )
    opened = insert(WebSession).from_select(list(values), active).returning(WebSession.id)
    if (await work.session.execute(opened)).one_or_none() is None:
        raise SignInNeeded
    record(work, "signed_in", person_id, session=str(session_id), method=method)
    return secret


async def end_shown(work: Work, secret_digest: bytes) -> None:
    """End the session of a cookie, if there is one: signing out, or signing in anew."""
    ended = await work.session.execute(
        delete(WebSession)
        .where(WebSession.secret_digest == secret_digest)
        .returning(WebSession.id, WebSession.person_id)
    )
    for session_id, person_id in ended:
        record(work, "signed_out", person_id, session=str(session_id))


async def end_session(work: Work, *, session_id: UUID) -> None:
    """End one of the actor's own sessions. Raises NotFound when it is not theirs."""
    ended = await work.session.execute(
        delete(WebSession)
        .where(WebSession.id == session_id, WebSession.person_id == work.actor.person_id)
        .returning(WebSession.person_id)
    )
    if (person_id := ended.scalar_one_or_none()) is None:
        raise NotFound("session")
    record(work, "signed_out", person_id, session=str(session_id))


async def end_all(work: Work, *, person_id: UUID, but: UUID | None = None) -> int:
    """End all of a person's sessions, but for one; how many they were."""
    ending = delete(WebSession).where(WebSession.person_id == person_id)
    if but is not None:
        ending = ending.where(WebSession.id != but)
    ended = (await work.session.execute(ending.returning(WebSession.id))).all()
    if ended:
        record(work, "sessions_ended", person_id, sessions=[str(row.id) for row in ended])
    return len(ended)


async def list_sessions(
    session: AsyncSession, actor: Actor, now: datetime
) -> tuple[SessionSeen, ...]:
    """The actor's own sessions that still stand, last seen first."""
    rows = await session.scalars(
        select(WebSession)
        .where(
            WebSession.person_id == actor.person_id,
            WebSession.expires_at > now,
            WebSession.seen_at > now - SESSION_IDLE,
        )
        .order_by(WebSession.seen_at.desc(), WebSession.id)
    )
    return tuple(
        SessionSeen(s.id, s.method, s.device, s.created_at, s.seen_at, s.expires_at) for s in rows
    )


async def touch(session: AsyncSession, secret_digest: bytes, now: datetime) -> None:
    """Keep a session from growing idle. When a browser was last seen is no act of anybody's."""
    await session.execute(
        update(WebSession)
        .where(
            WebSession.secret_digest == secret_digest,
            WebSession.seen_at.between(now - SESSION_IDLE, now - TOUCH_AFTER),
        )
        .values(seen_at=now)
    )

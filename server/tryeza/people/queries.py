"""Reading people: who sees whom, one person, the list of them, and the person who acts."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, case, or_, select, true, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.sql.dml import Update

from tryeza.kernel.actor import Actor, HeldSeat, Mandate
from tryeza.kernel.pages import Ordering, Page, Slice, page_of, select_page
from tryeza.people.credentials import SESSION_IDLE, Credential, TokenShown
from tryeza.people.models import ClientGrant, Person, PersonStatus, WebSession
from tryeza.people.rules import AccountFacts


def visible_to(actor: Actor) -> ColumnElement[bool]:
    """Whom the actor sees as a person: themselves, and those whose name stands in public.

    The secretariat sees everyone. A name beside something that a room shows (a comment, a seat)
    follows that room's own sight.
    """
    if actor.is_secretariat:
        return true()
    return or_(Person.public_since.is_not(None), Person.id == actor.person_id)


def account_visible_to(actor: Actor) -> ColumnElement[bool]:
    """Whose address and status the actor sees: their own; the secretariat sees all."""
    return true() if actor.is_secretariat else Person.id == actor.person_id


@dataclass(frozen=True, slots=True)
class PersonSeen:
    """A person as the actor sees them; the address and what follows are None if hidden."""

    id: UUID
    name: str
    email: str | None
    language: str | None
    status: PersonStatus | None
    is_secretariat: bool | None
    revision: int


async def load_person(session: AsyncSession, actor: Actor, person_id: UUID) -> PersonSeen | None:
    """One person, or None when there is none or none for this actor."""
    row = (await session.execute(select_people(actor).where(Person.id == person_id))).one_or_none()
    return _seen(row) if row else None


async def load_people(
    session: AsyncSession, actor: Actor, person_ids: frozenset[UUID]
) -> Mapping[UUID, PersonSeen]:
    """Those of these people whom the actor sees, by id."""
    rows = await session.execute(select_people(actor).where(Person.id.in_(person_ids)))
    return {row.id: _seen(row) for row in rows}


async def list_people(
    session: AsyncSession, actor: Actor, part: Slice, *, status: PersonStatus | None = None
) -> Page[PersonSeen]:
    """The people the actor sees, newest first."""
    statement = select_people(actor)
    if status is not None:
        statement = statement.where(account_visible_to(actor), Person.status == status)
    by_age = Ordering((Person.id,), descending=True)
    rows = (await session.execute(select_page(statement, by_age, part))).all()
    page = page_of(rows, part, ["id"])
    seen = tuple(_seen(row) for row in page.items)
    return Page(seen, page.cursors, page.has_next, page.has_previous)


def select_people(actor: Actor) -> Select[Any]:
    """The columns of `PersonSeen` for everyone the actor sees; what is not for them is NULL."""
    own = account_visible_to(actor)
    return select(
        Person.id,
        Person.name,
        _only_if(own, Person.email),
        _only_if(own, Person.language),
        _only_if(own, Person.status),
        _only_if(own, Person.is_secretariat),
        Person.revision,
    ).where(visible_to(actor))


def _seen(row: Row[Any]) -> PersonSeen:
    return PersonSeen(
        id=row.id,
        name=row.name,
        email=row.email,
        language=row.language,
        status=row.status,
        is_secretariat=row.is_secretariat,
        revision=row.revision,
    )


def _only_if(condition: ColumnElement[bool], column: Any) -> ColumnElement[Any]:
    return case((condition, column), else_=None).label(column.key)


def facts_of(person: Person, *, others_in_secretariat: int = 1) -> AccountFacts:
    """What the rules need to know of this account."""
    return AccountFacts(
        person_id=person.id,
        status=person.status,
        is_public=person.public_since is not None,
        is_secretariat=person.is_secretariat,
        is_last_secretariat=person.is_secretariat and others_in_secretariat == 0,
    )


def person_columns() -> tuple[ColumnElement[Any], ...]:
    """The columns of an actor that this room owns; other rooms add theirs beside them."""
    return (
        Person.id.label("person_id"),
        Person.name.label("person_name"),
        Person.language.label("person_language"),
        Person.is_secretariat.label("person_is_secretariat"),
    )


def select_acting(credential: Credential, now: datetime) -> Select[Any]:
    """One row for the person whom a credential proves, none for the public.

    Rooms above add scalar subqueries for what the person holds, correlated on `Person.id`, with
    `.add_columns(…)`, so that the whole actor is read in one statement. A person who is not
    active is nobody. With a cookie, the row has the session's `session_id`, `signed_in_at` and
    `seen_at`.
    """
    statement = select(*person_columns()).where(Person.status == PersonStatus.ACTIVE)
    if isinstance(credential, TokenShown):
        return statement.join(ClientGrant, ClientGrant.person_id == Person.id).where(
            Person.id == credential.person_id,
            ClientGrant.id == credential.grant_id,
            ClientGrant.revoked_at.is_(None),
            ClientGrant.expires_at > now,
        )
    return (
        statement.add_columns(
            WebSession.id.label("session_id"),
            WebSession.created_at.label("signed_in_at"),
            WebSession.seen_at,
        )
        .join(WebSession, WebSession.person_id == Person.id)
        .where(
            WebSession.secret_digest == credential.secret_digest,
            WebSession.expires_at > now,
            WebSession.seen_at > now - SESSION_IDLE,
        )
    )


def actor_from(
    row: Row[Any],
    *,
    mandates: tuple[Mandate, ...] = (),
    seats: tuple[HeldSeat, ...] = (),
    coordinates: Mapping[UUID, UUID] = MappingProxyType({}),
) -> Actor:
    """The actor of a row of `select_acting`, with what other rooms found in it."""
    return Actor(
        person_id=row.person_id,
        name=row.person_name,
        language=row.person_language,
        is_secretariat=row.person_is_secretariat,
        mandates=mandates,
        seats=seats,
        coordinates=coordinates,
    )


def acting_as(person: Person) -> Actor:
    """The actor that a person is by themselves, right after proving who they are."""
    return Actor(
        person_id=person.id,
        name=person.name,
        language=person.language,
        is_secretariat=person.is_secretariat,
    )


def appearing(people: UUID | Select[UUID], at: datetime) -> Update:
    """The UPDATE by which a person's name, or those of several, becomes public, once, and stays.

    For the statement with which a room publishes something in the person's name
    (`insert(…).add_cte(appearing(…).cte("appearing"))`).
    """
    return (
        update(Person)
        .where(Person.id.in_(people if isinstance(people, Select) else [people]))
        .where(Person.public_since.is_(None))
        .values(public_since=at)
    )

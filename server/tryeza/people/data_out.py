"""My data out: everything this room keeps of a person, as plain values for JSON.

Law 06/L-082 (as GDPR art. 15 and 20). Other rooms give their part with a function of the same
shape; digests and sealed secrets are no data of the person's and stay here.
"""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Select, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from tryeza.kernel.journal import JournalRow
from tryeza.people.models import (
    ClientGrant,
    Consent,
    ExternalIdentity,
    Person,
    SignInLink,
    WebSession,
)

Columns = Sequence[InstrumentedAttribute[Any]]

_PERSON: Columns = (
    Person.id,
    Person.name,
    Person.email,
    Person.email_confirmed_at,
    Person.language,
    Person.status,
    Person.is_secretariat,
    Person.public_since,
    Person.suspended_at,
    Person.suspended_reason,
    Person.created_at,
)
# Each list of the file: its name, whose rows they are, what is told of each.
_LISTS: Mapping[str, tuple[InstrumentedAttribute[UUID], Columns]] = {
    "sessions": (
        WebSession.person_id,
        (
            WebSession.id,
            WebSession.method,
            WebSession.device,
            WebSession.created_at,
            WebSession.seen_at,
            WebSession.expires_at,
        ),
    ),
    "clients": (
        ClientGrant.person_id,
        (
            ClientGrant.id,
            ClientGrant.client,
            ClientGrant.created_at,
            ClientGrant.expires_at,
            ClientGrant.revoked_at,
        ),
    ),
    "identities": (
        ExternalIdentity.person_id,
        (
            ExternalIdentity.id,
            ExternalIdentity.issuer,
            ExternalIdentity.subject,
            ExternalIdentity.created_at,
        ),
    ),
    "consents": (
        Consent.person_id,
        (Consent.id, Consent.purpose, Consent.text_version, Consent.given, Consent.at),
    ),
    "links": (
        SignInLink.person_id,
        (
            SignInLink.id,
            SignInLink.purpose,
            SignInLink.email,
            SignInLink.created_at,
            SignInLink.expires_at,
            SignInLink.used_at,
        ),
    ),
}


async def data_of(session: AsyncSession, person_id: UUID) -> dict[str, Any]:
    """The person's account, its lists, and the journal of what they did and what befell them."""
    person = (await session.execute(select(*_PERSON).where(Person.id == person_id))).one()
    lists = {
        name: await _rows(session, select(*columns).where(owner == person_id).order_by(columns[0]))
        for name, (owner, columns) in _LISTS.items()
    }
    journal = await _rows(session, _journal_of(person_id))
    return {"person": dict(person._mapping), **lists, "journal": journal}


def _journal_of(person_id: UUID) -> Select[*tuple[Any, ...]]:
    theirs = or_(JournalRow.actor_id == person_id, JournalRow.stream == f"person:{person_id}")
    told = select(JournalRow.at, JournalRow.kind, JournalRow.stream, JournalRow.subject_id)
    return told.where(theirs).order_by(JournalRow.id)


async def _rows(session: AsyncSession, statement: Select[*tuple[Any, ...]]) -> list[dict[str, Any]]:
    return [dict(row._mapping) for row in await session.execute(statement)]

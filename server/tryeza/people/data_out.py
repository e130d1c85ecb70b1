"""My data out: everything this room keeps of a person, as plain values for JSON.

Law 06/L-082 (as GDPR art. 15 and 20). Every other room has a `data_out.py` with its own lists;
digests and sealed secrets are no data of the person's and stay here.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from tryeza.kernel.journal import JournalRow
from tryeza.kernel.work import Work
from tryeza.people.events import record
from tryeza.people.models import (
    ClientGrant,
    Consent,
    ExternalIdentity,
    PendingSignIn,
    Person,
    SignInLink,
    WebSession,
)

Columns = Sequence[InstrumentedAttribute[Any] | ColumnElement[Any]]


@dataclass(frozen=True, slots=True)
class Listed:
    """A list of the file: the column that says whose a row is, and what is told of each row.

    `joined` ties the tables of `owner` and `columns` together where they are several. The rows
    come in the order of the first column.
    """

    owner: InstrumentedAttribute[Any]
    columns: Columns
    joined: ColumnElement[bool] | None = None


Lists = Mapping[str, Listed]

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
LISTS: Lists = {
    "sessions": Listed(
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
    "clients": Listed(
        ClientGrant.person_id,
        (
            ClientGrant.id,
            ClientGrant.client,
            ClientGrant.created_at,
            ClientGrant.expires_at,
            ClientGrant.revoked_at,
        ),
    ),
    "identities": Listed(
        ExternalIdentity.person_id,
        (
            ExternalIdentity.id,
            ExternalIdentity.issuer,
            ExternalIdentity.subject,
            ExternalIdentity.created_at,
        ),
    ),
    "consents": Listed(
        Consent.person_id,
        (Consent.id, Consent.purpose, Consent.text_version, Consent.given, Consent.at),
    ),
    "links": Listed(
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
    "invitations_sent": Listed(
        SignInLink.invited_by_id, (SignInLink.id, SignInLink.created_at, SignInLink.used_at)
    ),
    "identities_being_linked": Listed(
        PendingSignIn.person_id, (PendingSignIn.expires_at, PendingSignIn.provider)
    ),
}


async def note(work: Work) -> None:
    """Tell the journal that the actor took their data out, as the access log that it is."""
    if work.actor.person_id is not None:
        record(work, "data_taken_out", work.actor.person_id)


async def data_of(session: AsyncSession, person_id: UUID) -> dict[str, Any]:
    """The person's account, its lists, and the journal of what they did and what befell them."""
    person = (await session.execute(select(*_PERSON).where(Person.id == person_id))).one()
    lists = await lists_of(session, person_id, LISTS)
    journal = await _rows(session, _journal_of(person_id))
    return {"person": dict(person._mapping), **lists, "journal": journal}


async def lists_of(session: AsyncSession, person_id: UUID, lists: Lists) -> dict[str, Any]:
    """A room's lists of a person, by name."""
    return {name: await _rows(session, _select(person_id, of)) for name, of in lists.items()}


def _select(person_id: UUID, of: Listed) -> Select[*tuple[Any, ...]]:
    theirs = select(*of.columns).where(of.owner == person_id).order_by(of.columns[0])
    return theirs if of.joined is None else theirs.where(of.joined)


def _journal_of(person_id: UUID) -> Select[*tuple[Any, ...]]:
    theirs = or_(JournalRow.actor_id == person_id, JournalRow.stream == f"person:{person_id}")
    told = select(JournalRow.at, JournalRow.kind, JournalRow.stream, JournalRow.subject_id)
    return told.where(theirs).order_by(JournalRow.id)


async def _rows(session: AsyncSession, statement: Select[*tuple[Any, ...]]) -> list[dict[str, Any]]:
    return [dict(row._mapping) for row in await session.execute(statement)]

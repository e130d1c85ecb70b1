"""What every act on an organisation begins and ends with: its row, what must hold, the event."""

from collections.abc import Mapping
from datetime import date
from hashlib import sha256
from uuid import UUID

import msgspec
from sqlalchemy import exists, select

from tryeza.kernel.errors import NotFound, invalid
from tryeza.kernel.journal import FactValue, stream_of
from tryeza.kernel.work import Work
from tryeza.organisations import terms
from tryeza.organisations.models import Organisation, Representative, Standing
from tryeza.organisations.queries import visible_to
from tryeza.organisations.rules import OrganisationFacts
from tryeza.people.leaving import PRESENT
from tryeza.people.models import Person


async def load_organisation(work: Work, organisation_id: UUID) -> Organisation:
    """The organisation, locked so that acts on it come one after another. Raises NotFound."""
    statement = (
        select(Organisation)
        .where(Organisation.id == organisation_id, visible_to(work.actor))
        .with_for_update(of=Organisation)
        .execution_options(populate_existing=True)
    )
    organisation = (await work.session.scalars(statement)).one_or_none()
    if organisation is None:
        raise NotFound("organisation")
    return organisation


def facts_of(organisation: Organisation) -> OrganisationFacts:
    """What the rules need to know of it."""
    return OrganisationFacts(organisation.id, organisation.standing)


async def require_reachable(work: Work, organisation: Organisation, *, on: date) -> None:
    """Raise Invalid when a verified organisation has neither a role mailbox nor a representative.

    `on` is the day that counts. Contacts change with the staff; an office that is invited to
    consultations must not become a dead address.
    """
    if organisation.standing is not Standing.VERIFIED or organisation.role_mailbox:
        return
    represented = exists().where(
        Representative.organisation_id == organisation.id,
        Representative.person_id == Person.id,
        Person.status.in_(PRESENT),
        terms.on(Representative.term, on),
    )
    if not (await work.session.execute(select(represented))).scalar_one():
        raise invalid("roleMailbox", "organisations.nobody_reachable")


def record(
    work: Work,
    event: str,
    organisation_id: UUID,
    *,
    subject_id: UUID | None = None,
    **facts: FactValue,
) -> None:
    """Tell the journal, in the organisation's stream, what was done and for whom it was done."""
    work.record(
        f"organisations.{event}",
        stream=stream_of("organisation", organisation_id),
        subject_id=subject_id or organisation_id,
        organisation_id=organisation_id if work.actor.speaks_for(organisation_id) else None,
        **facts,
    )


def digest_of(said: Mapping[str, object] | str) -> str:
    """The SHA-256 of what was said, in hexadecimal: the journal proves it without repeating it."""
    return sha256(msgspec.json.encode(said, order="deterministic")).hexdigest()

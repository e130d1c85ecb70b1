"""What every act on an organisation begins and ends with: its row, what must hold, the event."""

from collections.abc import Mapping
from datetime import date
from hashlib import sha256
from uuid import UUID

import msgspec
from sqlalchemy import Select, exists, select

from tryeza.kernel.actor import Actor
from tryeza.kernel.errors import NotFound, invalid
from tryeza.kernel.journal import FactValue, stream_of
from tryeza.kernel.work import Work
from tryeza.organisations.models import Organisation, Representative, Standing
from tryeza.organisations.queries import (
    representatives_visible_to,
    speaking_on,
    visible_beside,
    visible_to,
)
from tryeza.organisations.rules import OrganisationFacts
from tryeza.organisations.terms import first_day, last_day
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


def select_representative(
    actor: Actor, representative_id: UUID
) -> Select[Representative, Organisation]:
    """A representative with their organisation, which is locked; none where the actor sees none."""
    return (
        select(Representative, Organisation)
        .join(Organisation, Organisation.id == Representative.organisation_id)
        .where(
            Representative.id == representative_id,
            visible_beside(actor),
            representatives_visible_to(actor),
        )
        .with_for_update(of=Organisation)
        .execution_options(populate_existing=True)
    )


def facts_of(
    organisation: Organisation, representative: Representative | None = None
) -> OrganisationFacts:
    """What the rules need to know of it, and of a mandate of it."""
    person_id = None if representative is None else representative.person_id
    return OrganisationFacts(organisation.id, organisation.standing, person_id)


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
        speaking_on(on),
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


def record_mandate(
    work: Work, event: str, representative: Representative, **facts: FactValue
) -> None:
    """Tell the journal what was done with a mandate: whose it is, and from when to when."""
    last = last_day(representative.term)
    record(
        work,
        event,
        representative.organisation_id,
        subject_id=representative.id,
        person=str(representative.person_id),
        since=first_day(representative.term).isoformat(),
        until=last.isoformat() if last else None,
        **facts,
    )


def digest_of(said: Mapping[str, object] | str) -> str:
    """The SHA-256 of what was said, in hexadecimal: the journal proves it without repeating it."""
    return sha256(msgspec.json.encode(said, order="deterministic")).hexdigest()

"""When a person is erased: they coordinate nothing more; what nobody coordinates then is said."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, and_, case, delete, exists, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from tryeza.consultations.models import Consultation, ConsultationState, Coordinator
from tryeza.kernel.journal import FactValue, stream_of
from tryeza.kernel.work import Work
from tryeza.people.erasure import Forgotten
from tryeza.people.leaving import PRESENT, LeftOpen, reader
from tryeza.people.models import Person

READER = "consultations"


async def left_open(session: AsyncSession, person_id: UUID, on: date) -> Sequence[LeftOpen]:
    """Consultations that this person coordinates alone; also closed ones, which want answers."""
    another = aliased(Coordinator)
    by_another = (
        exists()
        .where(
            another.consultation_id == Consultation.id,
            another.person_id == Person.id,
            another.person_id != person_id,
            Person.status.in_(PRESENT),
        )
        .correlate(Consultation)
    )
    without_anybody = (
        select(Consultation.id, Consultation.titles)
        .join(Coordinator, Coordinator.consultation_id == Consultation.id)
        .where(Coordinator.person_id == person_id, ~by_another)
        .where(Consultation.state != ConsultationState.WITHDRAWN)
        .order_by(Consultation.id)
    )
    code = "consultations.left_without_coordinator"
    return [LeftOpen(code, row.id, row.titles) for row in await session.execute(without_anybody)]


async def forget_contact(work: Work, person: Forgotten) -> None:
    """Take a person out of where they are given as contact: their own address, and their name.

    An office's address stays. Part of the transaction that erases them: nobody knows it later.
    """
    addressed, named = _addressed(person), _named(person)
    taken_out = (
        update(Consultation)
        .where(or_(addressed, named))
        .values(
            contact_name=None,
            contact_email=case((addressed, None), else_=Consultation.contact_email),
            revision=Consultation.revision + 1,
        )
        .returning(Consultation.id)
    )
    for consultation_id in sorted(await work.session.scalars(taken_out)):
        _record(work, "contact_forgotten", consultation_id)


def _addressed(person: Forgotten) -> ColumnElement[bool]:
    return func.coalesce(func.lower(Consultation.contact_email) == person.address, False)


def _named(person: Forgotten) -> ColumnElement[bool]:
    """The name is in the contact of a consultation of theirs; elsewhere others may be called so."""
    theirs = select(Coordinator.consultation_id).where(Coordinator.person_id == person.person_id)
    return and_(
        func.strpos(func.lower(Consultation.contact_name), func.lower(person.name)) > 0,
        or_(Consultation.created_by_id == person.person_id, Consultation.id.in_(theirs)),
    )


async def _dismiss(work: Work, person_id: UUID, _: date) -> None:
    theirs = (
        delete(Coordinator)
        .where(Coordinator.person_id == person_id)
        .returning(Coordinator.consultation_id)
    )
    for consultation_id in sorted(await work.session.scalars(theirs)):
        _record(work, "coordinator_dismissed", consultation_id, person=str(person_id))


def _record(work: Work, kind: str, consultation_id: UUID, **facts: FactValue) -> None:
    work.record(
        f"consultations.{kind}",
        stream=stream_of("consultation", consultation_id),
        subject_id=consultation_id,
        organisation_id=None,
        **facts,
    )


def _say(work: Work, consultation_id: UUID) -> None:
    _record(work, "left_without_coordinator", consultation_id)


on_event = reader(left_open, _dismiss, _say)

"""When a person is erased: their representation ends, and who can be reached no more is said."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import exists, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from tryeza.kernel.work import Work
from tryeza.organisations import terms
from tryeza.organisations.acting import record
from tryeza.organisations.models import Organisation, Representative, Standing
from tryeza.organisations.queries import speaking_on
from tryeza.people.leaving import PRESENT, LeftOpen, reader
from tryeza.people.models import Person

READER = "organisations"


async def left_open(session: AsyncSession, person_id: UUID, on: date) -> Sequence[LeftOpen]:
    """Verified organisations that can be reached through this person alone on this day."""
    another = aliased(Representative)
    by_another = (
        exists()
        .where(
            another.organisation_id == Organisation.id,
            another.person_id == Person.id,
            another.person_id != person_id,
            Person.status.in_(PRESENT),
            speaking_on(on, another),
        )
        .correlate(Organisation)
    )
    unreachable = (
        select(Organisation.id, Organisation.names)
        .join(Representative, Representative.organisation_id == Organisation.id)
        .where(Representative.person_id == person_id, speaking_on(on))
        .where(Organisation.standing == Standing.VERIFIED, Organisation.role_mailbox.is_(None))
        .where(~by_another)
        .order_by(Organisation.id)
    )
    code = "organisations.left_unreachable"
    return [LeftOpen(code, row.id, row.names) for row in await session.execute(unreachable)]


async def _end_all(work: Work, person_id: UUID, on: date) -> None:
    """End the person's terms with the day before; what had not begun by then is taken back."""
    theirs = select(Representative).where(
        Representative.person_id == person_id,
        Representative.withdrawn_at.is_(None),
        terms.from_day(Representative.term, on),
    )
    for representative in await work.session.scalars(theirs.order_by(Representative.id)):
        began = representative.agreed_at is not None
        rest = terms.cut_off(representative.term, on) if began else None
        record(
            work,
            "representative_ended",
            representative.organisation_id,
            subject_id=representative.id,
            person=str(person_id),
            since=terms.first_day(representative.term).isoformat(),
            until=terms.last_day_told(rest),
        )
        if rest is None:
            representative.withdrawn_at = work.now
        else:
            representative.term = rest
    await work.session.flush()


def _say(work: Work, subject_id: UUID) -> None:
    record(work, "left_unreachable", subject_id)


on_event = reader(left_open, _end_all, _say)

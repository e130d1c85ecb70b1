"""When a person is erased: they fill no seat any more, and groups left without a lead are said."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import exists, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from tryeza.groups.acting import record
from tryeza.groups.models import Group, Seat, SeatHolder
from tryeza.groups.queries import seats_on
from tryeza.kernel.actor import SeatRole
from tryeza.kernel.work import Work
from tryeza.organisations import terms
from tryeza.people.leaving import PRESENT, LeftOpen, reader
from tryeza.people.models import Person

READER = "groups"


async def left_open(session: AsyncSession, person_id: UUID, on: date) -> Sequence[LeftOpen]:
    """Groups in which a co-lead's seat is filled by this person alone on this day."""
    another = aliased(SeatHolder)
    by_another = (
        exists()
        .where(
            another.seat_id == Seat.id,
            another.person_id == Person.id,
            another.person_id != person_id,
            Person.status.in_(PRESENT),
            terms.on(another.term, on),
        )
        .correlate(Seat)
    )
    without_lead = (
        select(Group.id, Group.names)
        .join(Seat, Seat.group_id == Group.id)
        .join(SeatHolder, SeatHolder.seat_id == Seat.id)
        .where(SeatHolder.person_id == person_id, terms.on(SeatHolder.term, on), seats_on(on))
        .where(Seat.role == SeatRole.CO_LEAD, ~by_another)
        .order_by(Group.id)
    )
    code = "groups.left_without_co_lead"
    return [LeftOpen(code, row.id, row.names) for row in await session.execute(without_lead)]


async def _vacate_all(work: Work, person_id: UUID, on: date) -> None:
    """Vacate their seats from this day on; what had not begun by then is taken out."""
    theirs = (
        select(SeatHolder, Seat.group_id)
        .join(Seat, Seat.id == SeatHolder.seat_id)
        .where(SeatHolder.person_id == person_id, terms.from_day(SeatHolder.term, on))
        .order_by(SeatHolder.id)
    )
    for holder, group_id in await work.session.execute(theirs):
        rest = terms.cut_off(holder.term, on)
        record(
            work,
            "seat_vacated",
            group_id,
            subject_id=holder.id,
            seat=str(holder.seat_id),
            person=str(person_id),
            alternate=holder.is_alternate,
            since=terms.first_day(holder.term).isoformat(),
            until=terms.last_day_told(rest),
        )
        if rest is None:
            await work.session.delete(holder)
        else:
            holder.term = rest
    await work.session.flush()


def _say(work: Work, subject_id: UUID) -> None:
    record(work, "left_without_co_lead", subject_id)


on_event = reader(left_open, _vacate_all, _say)

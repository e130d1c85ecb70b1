"""What every act on a group begins and ends with: its row, its facts, the event."""

from uuid import UUID

from sqlalchemy import select

from tryeza.groups.models import Group, Seat
from tryeza.groups.queries import visible_to
from tryeza.groups.rules import GroupFacts
from tryeza.kernel.actor import Actor
from tryeza.kernel.errors import NotFound
from tryeza.kernel.journal import FactValue, stream_of
from tryeza.kernel.work import Work
from tryeza.organisations.terms import last_day


async def load_group(work: Work, group_id: UUID) -> Group:
    """The group, locked so that acts on it come one after another. Raises NotFound."""
    statement = (
        select(Group)
        .where(Group.id == group_id, visible_to(work.actor))
        .with_for_update(of=Group)
        .execution_options(populate_existing=True)
    )
    group = (await work.session.scalars(statement)).one_or_none()
    if group is None:
        raise NotFound("group")
    return group


async def load_seat(work: Work, seat_id: UUID) -> tuple[Seat, Group]:
    """A seat with its group, the group locked. Raises NotFound."""
    statement = (
        select(Seat, Group)
        .join(Group, Group.id == Seat.group_id)
        .where(Seat.id == seat_id, visible_to(work.actor))
        .with_for_update(of=Group)
        .execution_options(populate_existing=True)
    )
    row = (await work.session.execute(statement)).one_or_none()
    if row is None:
        raise NotFound("seat")
    return row[0], row[1]


def facts_of(group: Group) -> GroupFacts:
    """What the rules need to know of it."""
    return GroupFacts(group.id, last_day(group.term))


def record(
    work: Work, event: str, group_id: UUID, *, subject_id: UUID | None = None, **facts: FactValue
) -> None:
    """Tell the journal, in the group's stream, what was done and for whom it was done."""
    work.record(
        f"groups.{event}",
        stream=stream_of("group", group_id),
        subject_id=subject_id or group_id,
        organisation_id=_acts_for(work.actor, group_id),
        **facts,
    )


def _acts_for(actor: Actor, group_id: UUID) -> UUID | None:
    """The organisation whose seat in the group the actor fills; the secretariat acts for none."""
    if actor.is_secretariat:
        return None
    return next((s.organisation_id for s in actor.seats if s.group_id == group_id), None)

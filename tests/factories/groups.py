"""Groups, their seats and who sits on them, as the secretariat makes them."""

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from tryeza.groups import actions, seating
from tryeza.groups.models import GroupKind
from tryeza.kernel.actor import SeatRole
from tryeza.kernel.work import Work


async def found_group(
    work: Work,
    kind: GroupKind,
    names: Mapping[str, str],
    *,
    since: date,
    on: date,
    parent_id: UUID | None = None,
) -> UUID:
    """A group without an end yet, as public as its kind is."""
    return await actions.found(
        work, kind=kind, names=names, since=since, parent_id=parent_id, on=on
    )


async def seat_with_holder(
    work: Work,
    group_id: UUID,
    organisation_id: UUID,
    person_id: UUID,
    role: SeatRole,
    *,
    since: date,
    on: date,
) -> tuple[UUID, UUID]:
    """A seat for an organisation and the person who fills it: the ids of both."""
    seat_id = await seating.give_seat(
        work, group_id=group_id, organisation_id=organisation_id, role=role, since=since, on=on
    )
    holder_id = await seating.fill_seat(
        work, seat_id=seat_id, person_id=person_id, since=since, on=on
    )
    return seat_id, holder_id


async def sit_in(work: Work, seat_id: UUID, person_id: UUID, *, since: date, on: date) -> UUID:
    """An alternate for a seat: the id of the holding."""
    return await seating.fill_seat(
        work, seat_id=seat_id, person_id=person_id, since=since, alternate=True, on=on
    )

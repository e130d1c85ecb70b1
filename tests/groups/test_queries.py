"""Who sees which group and its people, as SQL and as the table of rights say alike."""

from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from tests.world import LAST_YEAR, TODAY, World, a_panel, a_thematic_group, a_working_group
from tryeza.groups import queries, rules
from tryeza.groups.models import Group, Seat, SeatHolder
from tryeza.groups.rules import Act, GroupFacts, SeatFacts
from tryeza.kernel.actor import HeldSeat, SeatRole
from tryeza.kernel.work import read_only

CAST = ("Arta", "Besim", "Drita", "Elira", "Goran", "Hana", "Ilir", "Jeta", "nobody")


@pytest.mark.parametrize("name", CAST)
async def test_a_group_for_members_only_is_seen_by_those_who_sit_or_lead(
    world: World, name: str
) -> None:
    panel, working = await a_panel(world), await a_working_group(world)
    actor = await world.actor(name)
    async with read_only(world.database) as session:
        seen = set(await session.scalars(select(Group.id).where(queries.visible_to(actor))))
        other = Group.__table__.alias()
        named = select(other.c.id).where(queries.visible_as(actor, other.c.id, other.c.is_public))
        assert set(await session.scalars(named)) == seen
    # Arta and Elira lead the group it belongs to; Drita's centre has a seat on it
    sits_or_leads = name in ("Arta", "Elira", "Besim", "Drita", "Goran", "Ilir")
    assert seen == ({panel.id, working.id} if sits_or_leads else {working.id})


async def holders(world: World, name: str) -> set[tuple[UUID, UUID]]:
    """The seats and the people on them that somebody sees."""
    actor = await world.actor(name)
    statement = (
        select(SeatHolder.seat_id, SeatHolder.person_id)
        .join(Seat, Seat.id == SeatHolder.seat_id)
        .where(queries.holders_visible_to(actor))
    )
    async with read_only(world.database) as session:
        return {(row.seat_id, row.person_id) for row in await session.execute(statement)}


@pytest.mark.parametrize("name", CAST)
async def test_people_on_seats_are_seen_by_whom_the_table_of_rights_says(
    world: World, name: str
) -> None:
    panel = await a_panel(world)
    actor = await world.actor(name)
    seen = {seat for seat, _ in await holders(world, name)}
    allowed = {
        organisation
        for organisation, seat_id in panel.seats.items()
        if rules.refusal(
            actor,
            Act.SEE_HOLDERS,
            GroupFacts(panel.id),
            on=TODAY,
            seat=SeatFacts(await world.organisation(organisation)),
        )
        is None
    }
    assert {key for key, seat_id in panel.seats.items() if seat_id in seen} == allowed


async def test_the_seats_of_a_person_name_the_organisation_and_the_role(world: World) -> None:
    thematic, group = await a_thematic_group(world), await a_working_group(world)
    hapi, ura = await world.organisation("hapi"), await world.organisation("ura")
    assert set((await world.actor("Besim")).seats) == {
        HeldSeat(group.id, hapi, SeatRole.MEMBER),
        HeldSeat(thematic.id, hapi, SeatRole.MEMBER),
    }
    assert set((await world.actor("Elira")).seats) == {
        HeldSeat(group.id, ura, SeatRole.CO_LEAD),
        HeldSeat(thematic.id, ura, SeatRole.CO_LEAD),
    }
    assert (await world.actor("Goran")).groups() == {group.id}
    assert (await world.actor("Jeta")).seats == ()


async def test_seats_are_read_as_of_a_day(world: World) -> None:
    group = await a_working_group(world)
    assert (await world.actor("Hana", on=LAST_YEAR)).groups() == {group.id}
    assert (await world.actor("Hana", on=LAST_YEAR - timedelta(days=1))).groups() == frozenset()

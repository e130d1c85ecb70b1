"""Giving and ending seats, on a real database."""

import asyncio
from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from tests.factories.organisations import represent
from tests.groups.test_actions import stored, told
from tests.races import waiting_for_a_lock
from tests.world import LAST_YEAR, TODAY, GroupMade, World, a_panel, a_working_group
from tryeza.groups import actions, seating
from tryeza.groups.models import GroupKind, Seat
from tryeza.kernel.actor import SeatRole, Side
from tryeza.kernel.errors import Forbidden, Invalid, SignInNeeded, Tellable
from tryeza.kernel.work import read_only
from tryeza.organisations import actions as organisations
from tryeza.organisations import verification
from tryeza.organisations.models import OrganisationKind
from tryeza.organisations.terms import last_day, term_of

YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)


async def seat(world: World, seat_id: UUID) -> Seat:
    async with read_only(world.database) as session:
        return (await session.scalars(select(Seat).where(Seat.id == seat_id))).one()


async def another_ngo(world: World, kind: OrganisationKind = OrganisationKind.NGO) -> UUID:
    """A verified organisation that has no seat; Jeta represents it."""
    async with world.acting("Ilir") as work:
        organisation_id = await organisations.register(
            work, kind=kind, names={"sq": "Ylli"}, on=TODAY, role_mailbox="ylli@example.org"
        )
        await verification.verify(work, organisation_id=organisation_id, on=TODAY)
        await represent(work, organisation_id, await world.person("Jeta"), since=LAST_YEAR)
    return organisation_id


async def test_a_co_lead_gives_a_seat_for_the_rest_of_the_groups_term(world: World) -> None:
    group, ylli = await a_working_group(world), await another_ngo(world)
    async with world.acting("Elira") as work:
        given = await seating.give_seat(
            work,
            group_id=group.id,
            organisation_id=ylli,
            role=SeatRole.MEMBER,
            since=TODAY,
            basis="Thirrja publike 3/2026",
            on=TODAY,
        )

    made = await seat(world, given)
    assert (made.side, made.role) == (Side.CIVIL_SOCIETY, SeatRole.MEMBER)
    assert made.term == term_of(TODAY, None)
    assert made.basis == "Thirrja publike 3/2026"
    event = (await world.events(f"group:{group.id}"))[-1]
    assert (event.kind, event.subject_id) == ("groups.seat_given", given)
    assert event.organisation_id == await world.organisation("ura")
    assert event.facts == {
        "organisation": str(ylli),
        "role": "member",
        "since": "2026-03-02",
        "until": None,
    }


async def test_the_group_has_a_co_lead_from_each_of_two_sides(world: World) -> None:
    group = await a_working_group(world)
    assert (await seat(world, group.seats["office"])).side is Side.INSTITUTION
    assert (await seat(world, group.seats["ura"])).side is Side.CIVIL_SOCIETY
    ylli = await another_ngo(world)
    async with world.refusing("Ilir", Invalid) as refused:
        await seating.give_seat(
            refused.work,
            group_id=group.id,
            organisation_id=ylli,
            role=SeatRole.CO_LEAD,
            since=TODAY,
            on=TODAY,
        )
    assert told(refused.error) == [("role", "groups.side_has_a_co_lead")]


async def test_a_side_has_a_new_co_lead_when_the_other_ones_seat_has_ended(world: World) -> None:
    group, ylli = await a_working_group(world), await another_ngo(world)
    async with world.acting("Ilir") as work:
        await seating.end_seat(work, seat_id=group.seats["ura"], until=TODAY, on=TODAY)
    async with world.acting("Ilir") as work:
        given = await seating.give_seat(
            work,
            group_id=group.id,
            organisation_id=ylli,
            role=SeatRole.CO_LEAD,
            since=TOMORROW,
            on=TODAY,
        )
    async with world.acting("Ilir") as work:
        await seating.fill_seat(
            work,
            seat_id=given,
            person_id=await world.person("Jeta"),
            since=TOMORROW,
            on=TODAY,
        )
    leads = SeatRole.CO_LEAD
    assert group.id in (await world.actor("Elira")).groups(leads)
    assert group.id not in (await world.actor("Jeta")).groups(leads)
    assert group.id not in (await world.actor("Elira", on=TOMORROW)).groups(leads)
    assert group.id in (await world.actor("Jeta", on=TOMORROW)).groups(leads)


@pytest.mark.parametrize("kind", [OrganisationKind.DONOR, OrganisationKind.MEDIA])
async def test_no_third_side_co_leads(world: World, kind: OrganisationKind) -> None:
    group, ylli = await a_working_group(world), await another_ngo(world, kind)
    async with world.refusing("Ilir", Invalid) as refused:
        await seating.give_seat(
            refused.work,
            group_id=group.id,
            organisation_id=ylli,
            role=SeatRole.CO_LEAD,
            since=TODAY,
            on=TODAY,
        )
    assert told(refused.error) == [("organisationId", "groups.side_does_not_lead")]


async def test_a_co_lead_makes_nobody_a_co_lead_and_ends_no_co_lead(world: World) -> None:
    group, ylli = await a_working_group(world), await another_ngo(world)
    async with world.refusing("Elira", Forbidden) as refused:
        await seating.give_seat(
            refused.work,
            group_id=group.id,
            organisation_id=ylli,
            role=SeatRole.CO_LEAD,
            since=TODAY,
            on=TODAY,
        )
    async with world.refusing("Elira", Forbidden) as refused:
        await seating.end_seat(refused.work, seat_id=group.seats["office"], until=TODAY, on=TODAY)


async def test_an_organisation_has_one_seat_in_a_group_at_a_time(world: World) -> None:
    group = await a_working_group(world)
    async with world.refusing("Ilir", Invalid) as refused:
        await seating.give_seat(
            refused.work,
            group_id=group.id,
            organisation_id=await world.organisation("hapi"),
            role=SeatRole.OBSERVER,
            since=TODAY,
            on=TODAY,
        )
    assert told(refused.error) == [("organisationId", "groups.has_a_seat")]


async def test_a_seat_is_for_verified_organisations(world: World) -> None:
    group, ylli = await a_working_group(world), await another_ngo(world)
    async with world.acting("Ilir") as work:
        await verification.suspend(work, organisation_id=ylli, reason="Bordi skadoi.")
    async with world.refusing("Ilir", Invalid) as refused:
        await seating.give_seat(
            refused.work,
            group_id=group.id,
            organisation_id=ylli,
            role=SeatRole.MEMBER,
            since=TODAY,
            on=TODAY,
        )
    assert told(refused.error) == [("organisationId", "groups.organisation_not_verified")]


async def test_a_panel_has_neither_co_leads_nor_alternates(world: World) -> None:
    panel, ylli = await a_panel(world), await another_ngo(world)
    async with world.refusing("Ilir", Invalid) as refused:
        await seating.give_seat(
            refused.work,
            group_id=panel.id,
            organisation_id=ylli,
            role=SeatRole.CO_LEAD,
            since=TODAY,
            on=TODAY,
        )
    assert told(refused.error) == [("role", "groups.has_no_such_seats")]
    drita = await world.person("Drita")
    async with world.refusing("Ilir", Invalid) as refused:
        await seating.fill_seat(
            refused.work,
            seat_id=panel.seats["hapi"],
            person_id=drita,
            since=TODAY,
            alternate=True,
            on=TODAY,
        )
    assert told(refused.error) == [("alternate", "groups.has_no_alternates")]


@pytest.mark.parametrize(
    ("name", "error"),
    [("Besim", Forbidden), ("Hana", Forbidden), ("Jeta", Forbidden), ("nobody", SignInNeeded)],
)
async def test_others_give_no_seats_and_end_none(
    world: World, name: str, error: type[Tellable]
) -> None:
    group, ylli = await a_working_group(world), await another_ngo(world)
    async with world.refusing(name, error) as refused:
        await seating.give_seat(
            refused.work,
            group_id=group.id,
            organisation_id=ylli,
            role=SeatRole.MEMBER,
            since=TODAY,
            on=TODAY,
        )
    async with world.refusing(name, error) as refused:
        await seating.end_seat(refused.work, seat_id=group.seats["lumbardh"], until=TODAY, on=TODAY)


async def test_a_seat_ends_after_its_last_day(world: World) -> None:
    group = await a_working_group(world)
    async with world.acting("Arta") as work:
        await seating.end_seat(work, seat_id=group.seats["hapi"], until=TODAY, on=TODAY)
    assert last_day((await seat(world, group.seats["hapi"])).term) == TODAY
    assert group.id in (await world.actor("Besim")).groups()
    assert (await world.actor("Besim", on=TOMORROW)).groups() == frozenset()
    assert (await world.actor("Drita", on=TOMORROW)).groups() == frozenset()
    event = (await world.events(f"group:{group.id}"))[-1]
    assert (event.kind, event.facts["until"]) == ("groups.seat_ended", "2026-03-02")


async def test_a_seat_does_not_outlast_its_group(world: World) -> None:
    group = await a_working_group(world)
    ylli = await another_ngo(world)
    async with world.acting("Ilir") as work:
        await actions.dissolve(work, group_id=group.id, until=TOMORROW, reason="Mbaroi.", on=TODAY)
    async with world.refusing("Ilir", Invalid) as refused:
        await seating.give_seat(
            refused.work,
            group_id=group.id,
            organisation_id=ylli,
            role=SeatRole.MEMBER,
            since=TODAY,
            until=TOMORROW + timedelta(days=1),
            on=TODAY,
        )
    assert told(refused.error) == [("until", "organisations.reaches_beyond")]


async def test_the_seats_of_a_suspended_organisation_rest(world: World) -> None:
    group = await a_working_group(world)
    hapi = await world.organisation("hapi")
    async with world.acting("Ilir") as work:
        await verification.suspend(work, organisation_id=hapi, reason="Bordi skadoi.")
    assert (await world.actor("Besim")).groups() == frozenset()
    async with world.acting("Ilir") as work:
        await verification.restore(work, organisation_id=hapi, reason="Bordi u zgjodh.")
    assert (await world.actor("Besim")).groups() == {group.id}


async def test_the_side_of_a_seat_is_the_side_of_its_organisation(world: World) -> None:
    group: GroupMade = await a_working_group(world)
    assert (await stored(world, id=group.id)).kind is GroupKind.WORKING
    async with read_only(world.database) as session:
        sides = await session.execute(select(Seat.organisation_id, Seat.side))
    assert {row.organisation_id: row.side for row in sides} == {
        await world.organisation("office"): Side.INSTITUTION,
        await world.organisation("ura"): Side.CIVIL_SOCIETY,
        await world.organisation("hapi"): Side.CIVIL_SOCIETY,
        await world.organisation("lumbardh"): Side.INSTITUTION,
        await world.organisation("vala"): Side.OTHER,
    }


async def test_of_two_co_leads_seated_at_once_for_one_side_the_second_is_told(
    world: World,
) -> None:
    group, ylli = await a_working_group(world), await another_ngo(world)
    async with world.acting("Ilir") as work:
        await seating.end_seat(work, seat_id=group.seats["ura"], until=YESTERDAY, on=TODAY)
        await seating.end_seat(work, seat_id=group.seats["hapi"], until=YESTERDAY, on=TODAY)
    hapi = await world.organisation("hapi")
    seated, may_commit = asyncio.Event(), asyncio.Event()

    async def seat_as_co_lead(organisation: UUID, *, waits: bool) -> None:
        async with world.acting("Ilir") as work:
            await seating.give_seat(
                work,
                group_id=group.id,
                organisation_id=organisation,
                role=SeatRole.CO_LEAD,
                since=TODAY,
                on=TODAY,
            )
            seated.set()
            if waits:
                await may_commit.wait()

    one = asyncio.create_task(seat_as_co_lead(hapi, waits=True))
    await seated.wait()
    other = asyncio.create_task(seat_as_co_lead(ylli, waits=False))
    await waiting_for_a_lock(world)
    may_commit.set()
    await one
    with pytest.raises(Invalid) as caught:
        await other
    assert told(caught.value) == [("role", "groups.side_has_a_co_lead")]

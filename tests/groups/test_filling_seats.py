"""Filling and vacating seats, on a real database."""

from datetime import date, timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from tests.factories.organisations import represent
from tests.groups.test_actions import told
from tests.groups.test_seating import TOMORROW, YESTERDAY
from tests.world import LAST_YEAR, TODAY, World, a_working_group
from tryeza.groups import seating
from tryeza.groups.models import SeatHolder
from tryeza.kernel.actor import SeatRole
from tryeza.kernel.errors import Forbidden, Invalid, NotFound, SignInNeeded, Tellable
from tryeza.kernel.work import read_only
from tryeza.organisations import representation
from tryeza.organisations.models import Representative
from tryeza.organisations.terms import last_day, term_of


async def holder(world: World, holder_id: UUID) -> SeatHolder:
    async with read_only(world.database) as session:
        return (await session.scalars(select(SeatHolder).where(SeatHolder.id == holder_id))).one()


@pytest.mark.parametrize("name", ["Besim", "Ilir"])
async def test_an_organisation_decides_who_sits_on_its_seat(world: World, name: str) -> None:
    group = await a_working_group(world)
    async with world.acting(name) as work:
        await seating.vacate_seat(
            work, seat_holder_id=group.holders["Besim"], until=YESTERDAY, on=TODAY
        )
    async with world.acting(name) as work:
        await seating.vacate_seat(
            work, seat_holder_id=group.holders["Drita"], until=YESTERDAY, on=TODAY
        )
    async with world.acting(name) as work:
        filled = await seating.fill_seat(
            work,
            seat_id=group.seats["hapi"],
            person_id=await world.person("Drita"),
            since=TODAY,
            on=TODAY,
        )
    assert group.id in (await world.actor("Drita")).groups()
    assert group.id not in (await world.actor("Besim")).groups()
    event = (await world.events(f"group:{group.id}"))[-1]
    assert (event.kind, event.subject_id) == ("groups.seat_filled", filled)
    assert event.facts == {
        "alternate": False,
        "person": str(await world.person("Drita")),
        "seat": str(group.seats["hapi"]),
        "since": "2026-03-02",
        "until": None,
    }


@pytest.mark.parametrize(
    ("name", "error"), [("Drita", Forbidden), ("Elira", Forbidden), ("nobody", SignInNeeded)]
)
async def test_others_fill_no_seats(world: World, name: str, error: type[Tellable]) -> None:
    group, drita = await a_working_group(world), await world.person("Drita")
    async with world.refusing(name, error) as refused:
        await seating.fill_seat(
            refused.work, seat_id=group.seats["hapi"], person_id=drita, since=TODAY, on=TODAY
        )


async def test_a_seat_has_one_holder_at_a_time_and_alternates_beside(world: World) -> None:
    group, jeta = await a_working_group(world), await world.person("Jeta")
    hapi = await world.organisation("hapi")
    async with world.acting("Ilir") as work:
        await represent(work, hapi, jeta, since=LAST_YEAR)
    async with world.refusing("Besim", Invalid) as refused:
        await seating.fill_seat(
            refused.work, seat_id=group.seats["hapi"], person_id=jeta, since=TODAY, on=TODAY
        )
    assert told(refused.error) == [("since", "groups.seat_is_filled")]
    async with world.acting("Besim") as work:
        await seating.fill_seat(
            work,
            seat_id=group.seats["hapi"],
            person_id=jeta,
            since=TODAY,
            alternate=True,
            on=TODAY,
        )
    assert group.id in (await world.actor("Jeta")).groups(SeatRole.MEMBER)


async def test_nobody_sits_on_the_same_seat_twice(world: World) -> None:
    group, drita = await a_working_group(world), await world.person("Drita")
    async with world.refusing("Besim", Invalid) as refused:
        await seating.fill_seat(
            refused.work,
            seat_id=group.seats["hapi"],
            person_id=drita,
            since=TODAY,
            alternate=True,
            on=TODAY,
        )
    assert told(refused.error) == [("personId", "groups.sits_there_already")]


async def test_whoever_fills_a_seat_represents_its_organisation_all_the_time(
    world: World,
) -> None:
    group, jeta = await a_working_group(world), await world.person("Jeta")
    hapi = await world.organisation("hapi")

    async def add(since: date, until: date | None) -> None:
        async with world.acting("Ilir") as work:
            await representation.add_representative(
                work,
                organisation_id=hapi,
                person_id=jeta,
                since=since,
                until=until,
                consent_on_paper=True,
            )

    async def refused_until(until: date | None) -> list[tuple[str, str]]:
        async with world.refusing("Besim", Invalid) as refused:
            await seating.fill_seat(
                refused.work,
                seat_id=group.seats["hapi"],
                person_id=jeta,
                since=TODAY,
                until=until,
                alternate=True,
                on=TODAY,
            )
        return told(refused.error)

    nobody_of_it = [("personId", "groups.does_not_represent")]
    assert await refused_until(None) == nobody_of_it
    await add(TODAY, TOMORROW)
    assert await refused_until(None) == nobody_of_it
    assert await refused_until(TOMORROW + timedelta(days=1)) == nobody_of_it
    await add(TOMORROW + timedelta(days=1), None)  # two terms that follow one another
    async with world.acting("Besim") as work:
        filled = await seating.fill_seat(
            work,
            seat_id=group.seats["hapi"],
            person_id=jeta,
            since=TODAY,
            alternate=True,
            on=TODAY,
        )
    assert (await holder(world, filled)).term == term_of(TODAY, None)


async def test_a_seat_is_empty_once_its_holder_no_longer_represents(world: World) -> None:
    group = await a_working_group(world)
    async with read_only(world.database) as session:
        besim = await session.scalar(
            select(Representative.id).where(Representative.person_id == await world.person("Besim"))
        )
    assert besim is not None
    async with world.acting("Ilir") as work:
        await representation.end_representative(
            work, representative_id=besim, until=TODAY, on=TODAY
        )
    assert group.id in (await world.actor("Besim")).groups()
    assert (await world.actor("Besim", on=TOMORROW)).groups() == frozenset()


@pytest.mark.parametrize("name", ["Drita", "Besim", "Ilir"])
async def test_an_alternate_is_let_go_by_oneself_the_lead_or_the_secretariat(
    world: World, name: str
) -> None:
    group = await a_working_group(world)
    async with world.acting(name) as work:
        await seating.vacate_seat(
            work, seat_holder_id=group.holders["Drita"], until=TODAY, on=TODAY
        )
    assert last_day((await holder(world, group.holders["Drita"])).term) == TODAY


@pytest.mark.parametrize(
    ("name", "error"), [("Elira", Forbidden), ("Goran", Forbidden), ("Jeta", NotFound)]
)
async def test_others_vacate_no_seats(world: World, name: str, error: type[Tellable]) -> None:
    group = await a_working_group(world)
    async with world.refusing(name, error) as refused:
        await seating.vacate_seat(
            refused.work, seat_holder_id=group.holders["Drita"], until=TODAY, on=TODAY
        )

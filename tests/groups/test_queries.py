"""Who sees which group, and who sits in it on a given day."""

from datetime import date, timedelta

import pytest

from tests.world import (
    LAST_YEAR,
    TODAY,
    World,
    a_panel,
    a_thematic_group,
    a_working_group,
)
from tryeza.groups import actions, queries, rules, seating
from tryeza.groups.models import GroupKind
from tryeza.groups.queries import Wanted
from tryeza.groups.roster import rosters
from tryeza.groups.rules import Act, SeatFacts
from tryeza.kernel.actor import HeldSeat, SeatRole
from tryeza.kernel.catalogue import Language
from tryeza.kernel.pages import Slice
from tryeza.kernel.work import read_only

CAST = ("Arta", "Besim", "Drita", "Elira", "Goran", "Hana", "Ilir", "Jeta", "nobody")
TOMORROW = TODAY + timedelta(days=1)


async def found(world: World, name: str, **wanted: object) -> list[str]:
    """The Albanian names of what is found, in Albanian order."""
    actor = await world.actor(name)
    async with read_only(world.database) as session:
        page = await queries.list_groups(
            session,
            actor,
            Slice(first=100),
            wanted=Wanted(**wanted),  # type: ignore[arg-type]
            language=Language.ALBANIAN,
        )
        assert len(page.items) == await queries.count_groups(
            session,
            actor,
            wanted=Wanted(**wanted),  # type: ignore[arg-type]
        )
    return [seen.names["sq"] for seen in page.items]


@pytest.mark.parametrize("name", CAST)
async def test_a_group_for_members_only_is_seen_by_those_who_sit_or_lead(
    world: World, name: str
) -> None:
    panel = await a_panel(world)
    group = await a_working_group(world)
    actor = await world.actor(name)
    async with read_only(world.database) as session:
        seen = await queries.load_groups(session, actor, frozenset({panel.id, group.id}))
        by_slug = await queries.load_by_slug(session, actor, "paneli-i-vleresimit")
    assert group.id in seen
    # Arta and Elira lead the group it belongs to; Drita's centre has a seat on it
    may = name in ("Arta", "Elira", "Besim", "Drita", "Goran", "Ilir")
    assert (panel.id in seen) is may
    assert by_slug == seen.get(panel.id)


async def test_groups_are_listed_by_name_kind_parent_and_day(world: World) -> None:
    await a_thematic_group(world)
    working = await a_working_group(world)
    await a_panel(world)
    panel, thematic, group = (
        "Paneli i vlerësimit",
        "Grupi tematik për kontraktim",
        "Grupi punues për strategjinë",
    )
    assert await found(world, "Ilir") == [group, thematic, panel]
    assert await found(world, "nobody") == [group, thematic]
    assert await found(world, "Ilir", kinds={GroupKind.PANEL}) == [panel]
    assert await found(world, "Ilir", parent_id=working.id) == [thematic, panel]
    assert await found(world, "Ilir", on=LAST_YEAR - timedelta(days=1)) == []


async def test_a_group_that_is_over_is_listed_for_the_days_it_was_there(world: World) -> None:
    group = await a_working_group(world)
    async with world.acting("Ilir") as work:
        await actions.dissolve(work, group_id=group.id, until=TODAY, reason="Mbaroi.", on=TODAY)
    assert await found(world, "nobody", on=TODAY) == ["Grupi punues për strategjinë"]
    assert await found(world, "nobody", on=TOMORROW) == []
    assert await found(world, "nobody") == ["Grupi punues për strategjinë"]


async def roster(
    world: World, name: str, group: object, on: date = TODAY
) -> list[tuple[str, SeatRole, list[str]]]:
    """Of each seat on this day: whose it is, its role, and who the actor sees on it."""
    actor = await world.actor(name)
    keys = {await world.organisation(k): k for k in ("office", "hapi", "ura", "lumbardh", "vala")}
    async with read_only(world.database) as session:
        seats = await rosters(
            session,
            actor,
            frozenset({group}),  # type: ignore[arg-type]
            on=on,
            language=Language.ALBANIAN,
        )
    return [
        (keys[seat.organisation_id], seat.role, [h.person_name for h in seat.holders])
        for seat in seats.get(group, ())  # type: ignore[call-overload]
    ]


FULL = [
    ("ura", SeatRole.CO_LEAD, ["Elira Mali"]),
    ("office", SeatRole.CO_LEAD, ["Arta Lisi"]),
    ("lumbardh", SeatRole.MEMBER, ["Goran Breza"]),
    ("hapi", SeatRole.MEMBER, ["Besim Guri", "Drita Vera"]),
    ("vala", SeatRole.OBSERVER, ["Hana Fusha"]),
]


@pytest.mark.parametrize("name", CAST)
async def test_everyone_sees_the_seats_and_who_sits_at_the_table_who_fills_them(
    world: World, name: str
) -> None:
    group = await a_working_group(world)
    at_the_table = name not in ("Jeta", "nobody")
    assert await roster(world, name, group.id) == [
        (key, role, people if at_the_table else []) for key, role, people in FULL
    ]


@pytest.mark.parametrize("name", CAST)
async def test_the_roster_shows_holders_to_whom_the_table_of_rights_says(
    world: World, name: str
) -> None:
    panel = await a_panel(world)
    actor = await world.actor(name)
    async with read_only(world.database) as session:
        group = (await queries.load_groups(session, actor, frozenset({panel.id}))).get(panel.id)
        seats = await rosters(
            session, actor, frozenset({panel.id}), on=TODAY, language=Language.ENGLISH
        )
    for seat in seats.get(panel.id, ()):
        assert group is not None
        told = rules.refusal(
            actor, Act.SEE_HOLDERS, group.facts, on=TODAY, seat=SeatFacts(seat.organisation_id)
        )
        assert bool(seat.holders) is (told is None)
    assert (panel.id in seats) is (group is not None)


async def test_the_roster_is_that_of_the_day_that_is_asked_for(world: World) -> None:
    group = await a_working_group(world)
    async with world.acting("Ilir") as work:
        await seating.end_seat(work, seat_id=group.seats["lumbardh"], until=TODAY, on=TODAY)
        await seating.vacate_seat(
            work, seat_holder_id=group.holders["Besim"], until=TODAY, on=TODAY
        )
    assert await roster(world, "Ilir", group.id, LAST_YEAR - timedelta(days=1)) == []
    assert await roster(world, "Ilir", group.id, LAST_YEAR) == FULL
    assert await roster(world, "Ilir", group.id, TODAY) == FULL
    assert await roster(world, "Ilir", group.id, TOMORROW) == [
        ("ura", SeatRole.CO_LEAD, ["Elira Mali"]),
        ("office", SeatRole.CO_LEAD, ["Arta Lisi"]),
        ("hapi", SeatRole.MEMBER, ["Drita Vera"]),
        ("vala", SeatRole.OBSERVER, ["Hana Fusha"]),
    ]


async def test_the_seats_of_a_person_name_the_organisation_and_the_role(world: World) -> None:
    group, thematic = await a_working_group(world), await a_thematic_group(world)
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

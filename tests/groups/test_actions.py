"""Founding, editing and dissolving groups."""

from datetime import date, timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from tests.factories.groups import seat_with_holder
from tests.world import LAST_YEAR, TODAY, World, a_panel, a_thematic_group, a_working_group
from tryeza.groups import actions
from tryeza.groups.models import Group, GroupKind
from tryeza.kernel.actor import SeatRole
from tryeza.kernel.errors import Conflict, Forbidden, Invalid, NotFound, SignInNeeded, Tellable
from tryeza.kernel.work import read_only
from tryeza.organisations.acting import digest_of
from tryeza.organisations.terms import last_day, term_of

NAMES = {"sq": "Këshilli për bashkëpunim", "en": "Council for Cooperation"}
END_OF_2029 = date(2029, 12, 31)
TOMORROW = TODAY + timedelta(days=1)


async def stored(world: World, **found: object) -> Group:
    async with read_only(world.database) as session:
        return (await session.scalars(select(Group).filter_by(**found))).one()


def told(error: Tellable | None) -> list[tuple[str, str]]:
    assert isinstance(error, Invalid)
    return [(field.path, field.told.code) for field in error.fields]


async def test_the_secretariat_founds_a_group(world: World) -> None:
    async with world.acting("Ilir") as work:
        group_id = await actions.found(
            work,
            kind=GroupKind.COUNCIL,
            names=NAMES,
            since=LAST_YEAR,
            until=END_OF_2029,
            mandate={"en": "Follows the **strategy**."},
            objective=" Participation ",
            on=TODAY,
        )

    group = await stored(world, id=group_id)
    assert (group.slug, group.kind, group.parent_id) == (
        "keshilli-per-bashkepunim",
        GroupKind.COUNCIL,
        None,
    )
    assert (group.mandate, group.objective) == (
        {"en": "Follows the **strategy**."},
        "Participation",
    )
    assert group.is_public
    assert group.term == term_of(LAST_YEAR, END_OF_2029)
    (event,) = await world.events(f"group:{group_id}")
    assert (event.kind, event.subject_id) == ("groups.group_founded", group_id)
    assert event.organisation_id is None
    assert event.facts["group_kind"] == "council"
    assert event.facts["parent"] is None


@pytest.mark.parametrize(
    ("name", "error"), [("Besim", Forbidden), ("Jeta", Forbidden), ("nobody", SignInNeeded)]
)
async def test_others_do_not_found_groups(world: World, name: str, error: type[Tellable]) -> None:
    async with world.refusing(name, error) as refused:
        await actions.found(
            refused.work, kind=GroupKind.COUNCIL, names=NAMES, since=LAST_YEAR, on=TODAY
        )


async def test_a_co_lead_founds_a_group_inside_the_own_one(world: World) -> None:
    parent = await a_working_group(world)
    async with world.acting("Elira") as work:
        group_id = await actions.found(
            work,
            kind=GroupKind.THEMATIC,
            names={"sq": "Vullnetarizmi"},
            since=TODAY,
            parent_id=parent.id,
            on=TODAY,
        )
    assert (await stored(world, id=group_id)).parent_id == parent.id
    (event,) = await world.events(f"group:{group_id}")
    # the new group is not among the seats that she had when she acted
    assert event.actor_id == await world.person("Elira")
    async with world.refusing("Besim", Forbidden) as refused:
        await actions.found(
            refused.work,
            kind=GroupKind.THEMATIC,
            names={"sq": "Financimi"},
            since=TODAY,
            parent_id=parent.id,
            on=TODAY,
        )


async def test_a_thematic_group_belongs_to_a_group_and_a_working_group_not_to_it(
    world: World,
) -> None:
    thematic = await a_thematic_group(world)
    async with world.refusing("Ilir", Invalid) as refused:
        await actions.found(
            refused.work, kind=GroupKind.THEMATIC, names=NAMES, since=TODAY, on=TODAY
        )
    assert told(refused.error) == [("parentId", "groups.needs_a_parent")]
    async with world.refusing("Ilir", Invalid) as refused:
        await actions.found(
            refused.work,
            kind=GroupKind.WORKING,
            names=NAMES,
            since=TODAY,
            parent_id=thematic.id,
            on=TODAY,
        )
    assert told(refused.error) == [("parentId", "groups.does_not_belong_there")]


async def test_a_group_inside_another_does_not_outlast_it(world: World) -> None:
    async with world.acting("Ilir") as work:
        council = await actions.found(
            work,
            kind=GroupKind.COUNCIL,
            names=NAMES,
            since=LAST_YEAR,
            until=END_OF_2029,
            on=TODAY,
        )
    async with world.acting("Ilir") as work:
        inside = await actions.found(
            work,
            kind=GroupKind.WORKING,
            names={"sq": "Grupi punues"},
            since=TODAY,
            parent_id=council,
            on=TODAY,
        )
    assert last_day((await stored(world, id=inside)).term) == END_OF_2029
    async with world.refusing("Ilir", Invalid) as refused:
        await actions.found(
            refused.work,
            kind=GroupKind.WORKING,
            names={"sq": "Grupi tjetër"},
            since=TODAY,
            until=END_OF_2029 + timedelta(days=1),
            parent_id=council,
            on=TODAY,
        )
    assert told(refused.error) == [("until", "organisations.reaches_beyond")]


async def test_two_groups_may_have_the_same_name(world: World) -> None:
    ids = []
    for _ in range(2):
        async with world.acting("Ilir") as work:
            ids.append(
                await actions.found(
                    work, kind=GroupKind.COUNCIL, names=NAMES, since=TODAY, on=TODAY
                )
            )
    slugs = [(await stored(world, id=group_id)).slug for group_id in ids]
    assert slugs == [
        "keshilli-per-bashkepunim",
        f"keshilli-per-bashkepunim-{ids[1].hex[-8:]}",
    ]


async def test_a_name_is_needed_and_all_that_does_not_fit_is_named_at_once(world: World) -> None:
    async with world.refusing("Ilir", Invalid) as refused:
        await actions.found(
            refused.work,
            kind=GroupKind.COUNCIL,
            names={"sq": " "},
            mandate={"tlh": "Qapla'"},
            since=TODAY,
            on=TODAY,
        )
    assert told(refused.error) == [
        ("names", "kernel.text_empty"),
        ("mandate", "kernel.language_not_kept"),
    ]


async def test_a_co_lead_edits_for_the_organisation_that_holds_the_seat(world: World) -> None:
    group = await a_working_group(world)
    async with world.acting("Elira") as work:
        revision = await actions.edit(
            work,
            group_id=group.id,
            revision=1,
            on=TODAY,
            names={"sq": "Grupi punues 2024–2029"},
            is_public=False,
        )

    edited = await stored(world, id=group.id)
    assert (revision, edited.revision) == (2, 2)
    assert edited.names == {"sq": "Grupi punues 2024–2029"}
    assert not edited.is_public
    assert edited.slug == "grupi-punues-per-strategjine"  # links stay
    assert edited.sort_en.endswith("grupi punues 2024–2029")
    event = (await world.events(f"group:{group.id}"))[-1]
    assert event.kind == "groups.group_edited"
    assert event.organisation_id == await world.organisation("ura")
    assert event.facts == {
        "digest": digest_of({"names": {"sq": "Grupi punues 2024–2029"}, "is_public": False}),
        "fields": ["is_public", "names"],
        "revision": 2,
    }


async def test_an_edit_that_changes_nothing_is_no_event(world: World) -> None:
    group = await a_working_group(world)
    before = await world.contents()
    async with world.acting("Elira") as work:
        assert (
            await actions.edit(work, group_id=group.id, revision=1, on=TODAY, is_public=True) == 1
        )
    assert await world.contents() == before


async def test_the_second_of_two_who_edit_is_told(world: World) -> None:
    group = await a_working_group(world)
    async with world.acting("Elira") as work:
        await actions.edit(work, group_id=group.id, revision=1, on=TODAY, objective="A")
    async with world.refusing("Arta", Conflict) as refused:
        await actions.edit(refused.work, group_id=group.id, revision=1, on=TODAY, objective="B")
    assert isinstance(refused.error, Conflict)
    assert refused.error.current_revision == 2


async def test_co_leads_of_the_working_group_lead_its_thematic_groups(world: World) -> None:
    thematic = await a_thematic_group(world)
    for revision, name in enumerate(("Arta", "Elira"), 1):
        async with world.acting(name) as work:
            await actions.edit(
                work, group_id=thematic.id, revision=revision, on=TODAY, objective=name
            )
    async with world.refusing("Besim", Forbidden) as refused:
        await actions.edit(refused.work, group_id=thematic.id, revision=3, on=TODAY, objective="x")


async def test_that_goes_one_step_down_and_no_further(world: World) -> None:
    async with world.acting("Ilir") as work:
        council = await actions.found(
            work, kind=GroupKind.COUNCIL, names=NAMES, since=LAST_YEAR, on=TODAY
        )
    arta, office = await world.person("Arta"), await world.organisation("office")
    await seat_co_lead(world, council, office, arta)
    ids = [council]
    for kind, name in ((GroupKind.WORKING, "Grupi punues"), (GroupKind.THEMATIC, "Tematik")):
        async with world.acting("Ilir") as work:
            ids.append(
                await actions.found(
                    work,
                    kind=kind,
                    names={"sq": name},
                    since=LAST_YEAR,
                    parent_id=ids[-1],
                    on=TODAY,
                )
            )
    assert (await world.actor("Arta")).groups() == frozenset(ids[:2])


async def seat_co_lead(world: World, group: UUID, organisation: UUID, person: UUID) -> None:
    async with world.acting("Ilir") as work:
        await seat_with_holder(
            work, group, organisation, person, SeatRole.CO_LEAD, since=LAST_YEAR, on=TODAY
        )


async def test_a_dissolved_group_is_over_after_its_last_day(world: World) -> None:
    group = await a_working_group(world)
    async with world.acting("Ilir") as work:
        await actions.dissolve(
            work, group_id=group.id, until=TODAY, reason="Strategjia u miratua.", on=TODAY
        )

    dissolved = await stored(world, id=group.id)
    assert last_day(dissolved.term) == TODAY
    assert dissolved.dissolved_reason == "Strategjia u miratua."
    assert group.id in (await world.actor("Elira")).groups()
    assert (await world.actor("Elira", on=TOMORROW)).groups() == frozenset()
    event = (await world.events(f"group:{group.id}"))[-1]
    assert event.kind == "groups.group_dissolved"
    assert event.facts == {
        "reason_digest": digest_of("Strategjia u miratua."),
        "until": "2026-03-02",
    }


async def test_a_group_is_not_dissolved_under_the_groups_inside_it(world: World) -> None:
    thematic = await a_thematic_group(world)
    working = await a_working_group(world)
    async with world.refusing("Ilir", Invalid) as refused:
        await actions.dissolve(
            refused.work, group_id=working.id, until=TODAY, reason="Mbaroi.", on=TODAY
        )
    assert told(refused.error) == [("until", "groups.has_groups_inside")]
    for group in (thematic, working):
        async with world.acting("Ilir") as work:
            await actions.dissolve(work, group_id=group.id, until=TODAY, reason="Mbaroi.", on=TODAY)


@pytest.mark.parametrize("name", ["Arta", "Elira", "Besim"])
async def test_only_the_secretariat_dissolves(world: World, name: str) -> None:
    group = await a_working_group(world)
    async with world.refusing(name, Forbidden) as refused:
        await actions.dissolve(
            refused.work, group_id=group.id, until=TODAY, reason="Mbaroi.", on=TODAY
        )


@pytest.mark.parametrize("name", ["Jeta", "Hana", "nobody"])
async def test_a_group_for_members_only_is_not_found_by_others(world: World, name: str) -> None:
    panel = await a_panel(world)
    async with world.refusing(name, NotFound) as refused:
        await actions.edit(refused.work, group_id=panel.id, revision=1, on=TODAY, objective="x")

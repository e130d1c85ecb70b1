"""Groups in the graph: lists, rosters of any day, rights on fields, and what they cost."""

from datetime import timedelta
from typing import Any

import pytest

from tests.asking import ask, encode_id
from tests.factories.organisations import represent, verified_organisation
from tests.world import LAST_YEAR, TODAY, World, a_panel, a_thematic_group, a_working_group
from tryeza.groups import actions, seating
from tryeza.kernel.actor import SeatRole
from tryeza.kernel.catalogue import Language
from tryeza.organisations.models import OrganisationKind

CAST = ("Arta", "Besim", "Drita", "Elira", "Goran", "Hana", "Ilir", "Jeta", "nobody")
TOMORROW = TODAY + timedelta(days=1)
WORKING = "grupi-punues-per-strategjine"

LIST = """
query List($kinds: [GroupKind!], $on: Date, $first: Int, $after: String) {
  groups(kinds: $kinds, inOfficeOn: $on, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { node { name(language: ALBANIAN) } }
  }
}
"""
ONE = """
query One($slug: String!, $on: Date) {
  group(slug: $slug) {
    id slug kind name(language: ENGLISH) objective isPublic since until isOver dissolvedReason
    revision createdAt availableLanguages
    mandate(language: ENGLISH) { bodyHtml }
    features {
      kind coLeadSides seatRoles parents needsParent mayHaveChildren hasAlternates startsPublic
    }
    parent { slug }
    children { totalCount edges { node { slug parent { slug } } } }
    viewerRoles viewerCanEdit viewerCannotEditReasons viewerCanGiveSeats viewerCanGiveCoLead
    viewerCanFoundInside viewerCanDissolve
    seats(on: $on) {
      id role side since until basis
      organisation { slug }
      group { slug }
      viewerCanSeeHolders viewerCanFill viewerCannotFillReasons viewerCanEnd
      holders(on: $on) {
        isAlternate since until viewerCanVacate
        person { name } seat { organisation { slug } }
      }
    }
  }
}
"""
OFFICE, HAPI, URA = "zyra-per-qeverisje-te-mire", "qendra-hapi", "platforma-ura"
LUMBARDH, VALA = "komuna-e-lumbardhit", "fondacioni-vala"
FULL = [
    (URA, "CO_LEAD", ["Elira Mali"]),
    (OFFICE, "CO_LEAD", ["Arta Lisi"]),
    (LUMBARDH, "MEMBER", ["Goran Breza"]),
    (HAPI, "MEMBER", ["Besim Guri", "Drita Vera"]),
    (VALA, "OBSERVER", ["Hana Fusha"]),
]


async def shown(world: World, name: str, slug: str = WORKING, **variables: object) -> Any:
    """The group as somebody sees it."""
    reply = await ask(
        world,
        name,
        ONE,
        language=Language.ALBANIAN,
        slug=slug,
        **variables,  # type: ignore[arg-type]
    )
    assert reply.errors == []
    return reply.data["group"]


def roster(group: Any) -> list[tuple[str, str, list[str]]]:
    """Of each seat: whose it is, its role, and who is seen on it."""
    return [
        (
            seat["organisation"]["slug"],
            seat["role"],
            [holder["person"]["name"] for holder in seat["holders"]],
        )
        for seat in group["seats"]
    ]


async def found(world: World, name: str, **wanted: object) -> list[str]:
    """The Albanian names of what somebody finds, in Albanian order."""
    reply = await ask(world, name, LIST, language=Language.ALBANIAN, **wanted)  # type: ignore[arg-type]
    page = reply.data["groups"]
    names = [edge["node"]["name"] for edge in page["edges"]]
    assert page["totalCount"] == len(names)
    return names


async def test_groups_are_listed_by_name_kind_and_day(world: World) -> None:
    await a_panel(world)
    await a_thematic_group(world)
    panel, thematic, group = (
        "Paneli i vlerësimit",
        "Grupi tematik për kontraktim",
        "Grupi punues për strategjinë",
    )
    assert await found(world, "Ilir") == [group, thematic, panel]
    assert await found(world, "nobody") == [group, thematic]
    assert await found(world, "Ilir", kinds=["PANEL", "COUNCIL"]) == [panel]
    assert await found(world, "Ilir", on="2024-12-31") == []
    assert await found(world, "nobody", on="2025-01-01") == [group, thematic]


async def test_a_group_is_shown_with_what_stands_above_and_below_it(world: World) -> None:
    await a_panel(world)
    group = await a_working_group(world)
    async with world.acting("Elira") as work:
        await actions.edit(
            work,
            group_id=group.id,
            revision=1,
            on=TODAY,
            mandate={"en": "Drafts the **strategy**."},
            objective="Participation",
        )
    seen = await shown(world, "nobody")
    assert seen["id"] == encode_id("Group", group.id)
    assert (seen["kind"], seen["name"]) == ("WORKING", "Working group for the strategy")
    assert seen["mandate"] == {"bodyHtml": "<p>Drafts the <strong>strategy</strong>.</p>\n"}
    assert (seen["objective"], seen["isPublic"], seen["revision"]) == ("Participation", True, 2)
    assert (seen["since"], seen["until"], seen["isOver"]) == ("2025-01-01", None, False)
    assert seen["parent"] is None
    assert seen["children"] == {"totalCount": 0, "edges": []}  # the panel is for its members
    assert (await shown(world, "Besim"))["children"] == {
        "totalCount": 1,
        "edges": [{"node": {"slug": "paneli-i-vleresimit", "parent": {"slug": WORKING}}}],
    }
    assert seen["features"] == {
        "kind": "WORKING",
        "coLeadSides": ["CIVIL_SOCIETY", "INSTITUTION"],
        "seatRoles": ["CO_LEAD", "MEMBER", "OBSERVER"],
        "parents": ["COUNCIL"],
        "needsParent": False,
        "mayHaveChildren": True,
        "hasAlternates": True,
        "startsPublic": True,
    }


async def test_a_parent_for_members_only_is_null_for_others(world: World) -> None:
    thematic, group = await a_thematic_group(world), await a_working_group(world)
    async with world.acting("Arta") as work:
        await actions.edit(work, group_id=group.id, revision=1, on=TODAY, is_public=False)
    slug = "grupi-tematik-per-kontraktim"
    assert (await shown(world, "nobody", slug))["parent"] is None
    assert (await shown(world, "Hana", slug))["parent"] == {"slug": WORKING}
    document = "query($id: ID!) { node(id: $id) { ... on Group { parent { slug } } } }"
    reply = await ask(world, "nobody", document, id=encode_id("Group", thematic.id))
    assert reply.data["node"] == {"parent": None}


@pytest.mark.parametrize("name", CAST)
async def test_everyone_sees_the_seats_and_who_sits_at_the_table_who_fills_them(
    world: World, name: str
) -> None:
    await a_working_group(world)
    group = await shown(world, name)
    at_the_table = name not in ("Jeta", "nobody")
    assert roster(group) == [
        (slug, role, people if at_the_table else []) for slug, role, people in FULL
    ]
    assert all(seat["viewerCanSeeHolders"] is at_the_table for seat in group["seats"])


async def test_the_roster_is_that_of_the_day_that_is_asked_for(world: World) -> None:
    group = await a_working_group(world)
    async with world.acting("Ilir") as work:
        await seating.end_seat(work, seat_id=group.seats["lumbardh"], until=TODAY, on=TODAY)
        await seating.vacate_seat(
            work, seat_holder_id=group.holders["Besim"], until=TODAY, on=TODAY
        )
    before = LAST_YEAR - timedelta(days=1)
    assert roster(await shown(world, "Ilir", on=before.isoformat())) == []
    assert roster(await shown(world, "Ilir", on=LAST_YEAR.isoformat())) == FULL
    assert roster(await shown(world, "Ilir")) == FULL
    assert roster(await shown(world, "Ilir", on=TOMORROW.isoformat())) == [
        (URA, "CO_LEAD", ["Elira Mali"]),
        (OFFICE, "CO_LEAD", ["Arta Lisi"]),
        (HAPI, "MEMBER", ["Drita Vera"]),
        (VALA, "OBSERVER", ["Hana Fusha"]),
    ]


async def test_a_whole_group_takes_the_same_few_statements_however_many_sit_in_it(
    world: World,
) -> None:
    await a_working_group(world)
    cost = len((await ask(world, "Ilir", ONE, slug=WORKING)).statements)
    # who asks; the group; a page of children and their count; seats; holders
    assert cost == 6
    async with world.acting("Ilir") as work:
        group = await a_working_group(world)
        for number in range(5):
            more = await verified_organisation(
                work, OrganisationKind.NGO, {"sq": f"Shoqata {number}"}, on=TODAY
            )
            await represent(work, more, await world.person("Jeta"), since=LAST_YEAR)
            await seating.fill_seat(
                work,
                seat_id=await seating.give_seat(
                    work,
                    group_id=group.id,
                    organisation_id=more,
                    role=SeatRole.MEMBER,
                    since=LAST_YEAR,
                    on=TODAY,
                ),
                person_id=await world.person("Jeta"),
                since=LAST_YEAR,
                on=TODAY,
            )
    assert len((await ask(world, "Ilir", ONE, slug=WORKING)).statements) == cost


@pytest.mark.parametrize("name", CAST)
async def test_the_graph_says_what_each_role_can_do(world: World, name: str) -> None:
    await a_working_group(world)
    group = await shown(world, name)
    co_lead, secretariat = name in ("Arta", "Elira"), name == "Ilir"
    assert group["viewerRoles"] == {
        "Arta": ["CO_LEAD"],
        "Elira": ["CO_LEAD"],
        "Besim": ["MEMBER"],
        "Drita": ["MEMBER"],
        "Goran": ["MEMBER"],
        "Hana": ["OBSERVER"],
    }.get(name, [])
    assert group["viewerCanEdit"] is (co_lead or secretariat)
    assert bool(group["viewerCannotEditReasons"]) is not group["viewerCanEdit"]
    assert group["viewerCanGiveSeats"] is (co_lead or secretariat)
    assert group["viewerCanFoundInside"] is (co_lead or secretariat)
    assert group["viewerCanGiveCoLead"] is secretariat
    assert group["viewerCanDissolve"] is secretariat
    seats = {seat["organisation"]["slug"]: seat for seat in group["seats"]}
    assert seats[HAPI]["viewerCanFill"] is (name in ("Besim", "Ilir"))
    assert bool(seats[HAPI]["viewerCannotFillReasons"]) is not seats[HAPI]["viewerCanFill"]
    assert seats[HAPI]["viewerCanEnd"] is (co_lead or secretariat)
    assert seats[OFFICE]["viewerCanEnd"] is secretariat
    vacate = [holder["viewerCanVacate"] for holder in seats[HAPI]["holders"]]
    assert vacate == {
        "Besim": [True, True],
        "Ilir": [True, True],
        "Drita": [False, True],
        "Jeta": [],
        "nobody": [],
    }.get(name, [False, False])


async def test_what_a_kind_of_group_does_not_have_nobody_can_give_it(world: World) -> None:
    await a_panel(world)
    panel = await shown(world, "Ilir", "paneli-i-vleresimit")
    assert (panel["viewerCanEdit"], panel["viewerCanGiveSeats"]) == (True, True)
    assert (panel["viewerCanGiveCoLead"], panel["viewerCanFoundInside"]) == (False, False)


async def test_an_organisation_lists_its_seats(world: World) -> None:
    await a_panel(world)
    document = """
    query($on: Date) {
      organisation(slug: "qendra-hapi") { seats(on: $on) { role group { slug } } }
    }
    """
    public = {"role": "MEMBER", "group": {"slug": WORKING}}
    panel = {"role": "MEMBER", "group": {"slug": "paneli-i-vleresimit"}}
    reply = await ask(world, "nobody", document)
    assert reply.data["organisation"]["seats"] == [public]
    reply = await ask(world, "Goran", document)
    assert reply.data["organisation"]["seats"] == [public, panel]
    reply = await ask(world, "Goran", document, on="2024-12-31")
    assert reply.data["organisation"]["seats"] == []


@pytest.mark.parametrize("name", CAST)
async def test_what_is_hidden_is_null_whichever_way_one_asks(world: World, name: str) -> None:
    panel = await a_panel(world)
    document = """
    query($group: ID!, $seat: ID!, $holder: ID!) {
      group: node(id: $group) { id }
      seat: node(id: $seat) { id }
      holder: node(id: $holder) { id }
      bySlug: group(slug: "paneli-i-vleresimit") { id }
      groups(kinds: [PANEL]) { totalCount }
    }
    """
    reply = await ask(
        world,
        name,
        document,
        group=encode_id("Group", panel.id),
        seat=encode_id("Seat", panel.seats["lumbardh"]),
        holder=encode_id("SeatHolder", panel.holders["Goran"]),
    )
    sits_or_leads = name in ("Arta", "Elira", "Besim", "Drita", "Goran", "Ilir")
    for part in ("group", "seat", "bySlug"):
        assert (reply.data[part] is not None) is sits_or_leads
    assert reply.data["groups"]["totalCount"] == int(sits_or_leads)
    # Drita's centre sees who fills its own seat, not who fills the others
    assert (reply.data["holder"] is not None) is (sits_or_leads and name != "Drita")


async def test_the_kinds_of_group_are_listed_with_their_features(world: World) -> None:
    reply = await ask(world, "nobody", "{ groupKinds { kind needsParent hasAlternates } }")
    assert reply.data["groupKinds"] == [
        {"kind": "WORKING", "needsParent": False, "hasAlternates": True},
        {"kind": "THEMATIC", "needsParent": True, "hasAlternates": True},
        {"kind": "COUNCIL", "needsParent": False, "hasAlternates": True},
        {"kind": "LOCAL_COUNCIL", "needsParent": False, "hasAlternates": True},
        {"kind": "PANEL", "needsParent": False, "hasAlternates": False},
    ]

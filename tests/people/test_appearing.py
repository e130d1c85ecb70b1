"""By which acts a name becomes public, by which it does not, and what stays of it after erasure."""

from typing import Any

import pytest

from tests.asking import ask, encode_id
from tests.factories.consultations import prepared
from tests.world import (
    NOON,
    TODAY,
    World,
    a_first_version,
    a_prepared_consultation,
    a_working_group,
    an_open_consultation,
    rules_in_force,
    the,
)
from tryeza.comments import actions as comments
from tryeza.comments import positions
from tryeza.comments.models import CommentKind, Publicity, Scope
from tryeza.comments.saying import Said
from tryeza.consultations import actions as consultations
from tryeza.consultations.models import Consultation, ConsultationKind
from tryeza.people import erasure
from tryeza.people.models import Person

REMARK = Said(CommentKind.REMARK, "Dhjetë ditë pune janë pak.")
SEEN = """
query ($id: ID!) { node(id: $id) { ... on Person { name email status } } }
"""


async def seen(world: World, name: str) -> Any:
    """What the public sees of a person."""
    reply = await ask(world, "nobody", SEEN, id=encode_id("Person", await world.person(name)))
    return reply.data["node"]


async def says(world: World, name: str, **how: Any) -> None:
    consultation_id = await an_open_consultation(world)
    async with world.acting(name) as work:
        await comments.add(work, consultation_id=consultation_id, said=REMARK, **how)


async def test_a_named_comment_makes_the_name_public_and_nothing_else(world: World) -> None:
    await an_open_consultation(world)
    assert await seen(world, "Besim") is None
    await says(world, "Besim")
    assert await seen(world, "Besim") == {"name": "Besim Guri", "email": None, "status": None}
    assert (await the(world, Person, await world.person("Besim"))).public_since == NOON


@pytest.mark.parametrize("publicity", [Publicity.NOT_PUBLIC, Publicity.ORGANISATION_ONLY])
async def test_a_comment_without_a_name_shows_none(world: World, publicity: Publicity) -> None:
    await says(world, "Besim", publicity=publicity)
    assert await seen(world, "Besim") is None


async def test_what_is_said_inside_an_organisation_stays_inside_until_it_is_submitted(
    world: World,
) -> None:
    hapi = await world.organisation("hapi")
    consultation_id = await an_open_consultation(world)
    async with world.acting("Drita") as work:
        internal = await comments.add(
            work,
            consultation_id=consultation_id,
            said=REMARK,
            for_organisation_id=hapi,
            scope=Scope.ORGANISATION,
        )
    async with world.acting("Besim") as work:
        position = await positions.open_position(
            work, consultation_id=consultation_id, organisation_id=hapi
        )
        await positions.copy_into_position(work, comment_id=internal.id)
    assert await seen(world, "Besim") is None
    async with world.acting("Besim") as work:
        await positions.submit_position(work, position_id=position.id)
    assert (await seen(world, "Besim"))["name"] == "Besim Guri"
    assert await seen(world, "Drita") is None  # her words went out under the lead's name


async def test_who_coordinates_appears_when_a_public_consultation_opens(world: World) -> None:
    consultation_id = await a_prepared_consultation(world)
    assert await seen(world, "Arta") is None
    await an_open_consultation(world)
    assert (await seen(world, "Arta"))["name"] == "Arta Lisi"
    goran = await world.person("Goran")
    async with world.acting("Arta") as work:
        await consultations.appoint(work, consultation_id=consultation_id, person_id=goran)
    assert (await seen(world, "Goran"))["name"] == "Goran Breza"


async def test_what_is_asked_among_a_group_makes_nobody_public(world: World) -> None:
    version = await a_first_version(world)
    await rules_in_force(world)
    async with world.acting("Arta") as work:
        consultation_id = await prepared(
            work, version.id, ConsultationKind.WORKING_GROUP, opens=TODAY
        )
        await consultations.open_consultation(work, consultation_id=consultation_id)
    async with world.acting("Besim") as work:
        await comments.add(work, consultation_id=consultation_id, said=REMARK)
    row: Consultation = await the(world, Consultation, consultation_id)
    assert row.opened_at == NOON
    assert (await seen(world, "Arta"), await seen(world, "Besim")) == (None, None)


async def test_seats_and_representation_stay_among_those_who_see_them(world: World) -> None:
    await a_working_group(world)
    assert [await seen(world, name) for name in ("Arta", "Besim", "Drita", "Hana")] == [None] * 4


async def test_after_erasure_the_comment_stays_under_the_pseudonym(world: World) -> None:
    hapi = await world.organisation("hapi")
    besim = await world.person("Besim")
    await says(world, "Besim", for_organisation_id=hapi)
    async with world.acting("Ilir") as work:
        await erasure.erase(work, person_id=besim)
    feed = """
    query ($id: ID!) { node(id: $id) { ... on Consultation {
      comments { edges { node { text author { name email } organisation { slug } } } }
    } } }
    """
    consultation = encode_id("Consultation", await an_open_consultation(world))
    reply = await ask(world, "nobody", feed, id=consultation)
    (edge,) = reply.data["node"]["comments"]["edges"]
    assert edge["node"] == {
        "text": "Dhjetë ditë pune janë pak.",
        "author": {"name": erasure.pseudonym(besim), "email": None},
        "organisation": {"slug": "qendra-hapi"},
    }
    assert (await seen(world, "Besim"))["name"] == erasure.pseudonym(besim)

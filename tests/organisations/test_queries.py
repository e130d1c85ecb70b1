"""Who sees which organisations and their people, as SQL and as the table of rights say alike."""

from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from tests.world import LAST_YEAR, TODAY, World
from tryeza.kernel.actor import Mandate, Side
from tryeza.kernel.work import read_only
from tryeza.organisations import actions, queries, rules
from tryeza.organisations.models import Organisation, OrganisationKind, Representative, Standing
from tryeza.organisations.rules import Act, OrganisationFacts

CAST = ("Arta", "Besim", "Drita", "Elira", "Goran", "Hana", "Ilir", "Jeta", "nobody")


async def seen(world: World, name: str) -> set[UUID]:
    """The organisations that somebody sees."""
    actor = await world.actor(name)
    async with read_only(world.database) as session:
        return set(await session.scalars(select(Organisation.id).where(queries.visible_to(actor))))


@pytest.mark.parametrize("name", CAST)
async def test_what_nobody_verified_is_seen_by_its_people_and_the_secretariat(
    world: World, name: str
) -> None:
    async with world.acting("Jeta") as work:
        ylli = await actions.register(
            work, kind=OrganisationKind.NGO, names={"sq": "Ylli"}, on=TODAY
        )
    assert (ylli in await seen(world, name)) is (name in ("Ilir", "Jeta"))
    assert await world.organisation("hapi") in await seen(world, name)


@pytest.mark.parametrize("name", CAST)
async def test_representatives_are_seen_by_whom_the_table_of_rights_says(
    world: World, name: str
) -> None:
    people = {await world.person("Besim"), await world.person("Drita")}
    hapi = await world.organisation("hapi")
    actor = await world.actor(name)
    statement = select(Representative.person_id).where(
        Representative.organisation_id == hapi, queries.representatives_visible_to(actor)
    )
    async with read_only(world.database) as session:
        found = set(await session.scalars(statement))
    facts = OrganisationFacts(hapi, Standing.VERIFIED)
    allowed = rules.refusal(actor, Act.SEE_REPRESENTATIVES, facts) is None
    assert allowed is (name in ("Besim", "Drita", "Ilir"))
    assert found == (people if allowed else set())


async def test_whoever_no_longer_represents_still_sees_that_they_did(world: World) -> None:
    person = await world.person("Drita")
    actor = await world.actor("Drita", on=LAST_YEAR - timedelta(days=1))
    assert actor.mandates == ()
    statement = select(Representative.person_id).where(queries.representatives_visible_to(actor))
    async with read_only(world.database) as session:
        assert list(await session.scalars(statement)) == [person]


async def test_a_mandate_is_read_as_of_a_day(world: World) -> None:
    await world.person("Besim")
    hapi = await world.organisation("hapi")
    expected = (Mandate(hapi, Side.CIVIL_SOCIETY, verified=True, lead=True),)
    assert (await world.actor("Besim")).mandates == expected
    assert (await world.actor("Besim", on=LAST_YEAR)).mandates == expected
    assert (await world.actor("Besim", on=LAST_YEAR - timedelta(days=1))).mandates == ()

"""Registering organisations and editing what is said of them."""

import asyncio

import pytest
from sqlalchemy import select

from tests.factories.organisations import represent
from tests.races import waiting_for_a_lock
from tests.world import LAST_YEAR, TODAY, World
from tryeza.kernel.actor import Side
from tryeza.kernel.errors import Conflict, Forbidden, Invalid, Limit, NotFound, SignInNeeded
from tryeza.kernel.work import read_only
from tryeza.organisations import actions, verification
from tryeza.organisations.models import Organisation, OrganisationKind, Standing

NGO = OrganisationKind.NGO


async def stored(world: World, **found: object) -> Organisation:
    async with read_only(world.database) as session:
        return (await session.scalars(select(Organisation).filter_by(**found))).one()


def told(error: Invalid) -> list[tuple[str, str]]:
    return [(field.path, field.told.code) for field in error.fields]


async def test_anyone_signed_in_registers_an_organisation_and_leads_it(world: World) -> None:
    async with world.acting("Jeta") as work:
        organisation_id = await actions.register(
            work,
            kind=NGO,
            names={"sq": "Shoqata Çelësi", "en": "Key Association"},
            on=TODAY,
            function="Kryetare",
            fields_of_activity=["youth"],
        )

    organisation = await stored(world, id=organisation_id)
    assert organisation.slug == "shoqata-celesi"
    assert organisation.side is Side.CIVIL_SOCIETY
    assert organisation.standing is Standing.REGISTERED
    assert organisation.search_words == ["association", "celesi", "key", "shoqata"]
    (mandate,) = (await world.actor("Jeta")).mandates
    assert (mandate.organisation_id, mandate.lead) == (organisation_id, True)
    assert not mandate.verified
    (event,) = await world.events(f"organisation:{organisation_id}")
    assert event.kind == "organisations.organisation_registered"
    assert event.subject_id == organisation_id
    assert event.actor_id == await world.person("Jeta")
    assert event.facts["organisation_kind"] == "ngo"


async def test_the_secretariat_registers_for_others_and_represents_nobody(world: World) -> None:
    async with world.acting("Ilir") as work:
        organisation_id = await actions.register(work, kind=NGO, names={"sq": "Hapi"}, on=TODAY)
    async with world.acting("Ilir") as work:
        assert (await stored(world, id=organisation_id)).registered_by_id == work.actor.person_id
        assert work.actor.mandates == ()


async def test_the_public_cannot_register(world: World) -> None:
    async with world.refusing("nobody", SignInNeeded) as refused:
        await actions.register(refused.work, kind=NGO, names={"sq": "Hapi"}, on=TODAY)


async def test_two_organisations_may_have_the_same_name(world: World) -> None:
    ids = []
    for _ in range(2):
        async with world.acting("Ilir") as work:
            ids.append(await actions.register(work, kind=NGO, names={"sq": "Ura"}, on=TODAY))
    assert (await stored(world, id=ids[0])).slug == "ura"
    assert (await stored(world, id=ids[1])).slug == f"ura-{ids[1].hex[-8:]}"


async def test_a_person_may_have_five_organisations_waiting(world: World) -> None:
    for number in range(5):
        async with world.acting("Jeta") as work:
            await actions.register(work, kind=NGO, names={"sq": f"Shoqata {number}"}, on=TODAY)
    async with world.refusing("Jeta", Limit) as refused:
        await actions.register(refused.work, kind=NGO, names={"sq": "Shoqata 6"}, on=TODAY)
    assert refused.code == "organisations.too_many_waiting"


async def test_the_number_of_a_verified_organisation_is_taken(world: World) -> None:
    hapi = await world.organisation("hapi")
    async with world.acting("Ilir") as work:
        await actions.edit(
            work, organisation_id=hapi, revision=2, on=TODAY, registration_number="5110 a"
        )
    async with world.refusing("Jeta", Invalid) as refused:
        await actions.register(
            refused.work, kind=NGO, names={"sq": "X"}, on=TODAY, registration_number="5110 A"
        )
    assert isinstance(refused.error, Invalid)
    assert told(refused.error) == [("registrationNumber", "organisations.number_taken")]


async def test_a_number_that_nobody_verified_blocks_nobody_until_one_is_verified(
    world: World,
) -> None:
    ids = {}
    for name in ("Jeta", "Besim"):
        async with world.acting(name) as work:
            ids[name] = await actions.register(
                work, kind=NGO, names={"sq": "Ylli"}, on=TODAY, registration_number="77"
            )
    async with world.acting("Ilir") as work:
        await verification.verify(work, organisation_id=ids["Besim"], on=TODAY)
    async with world.refusing("Ilir", Invalid) as refused:
        await verification.verify(refused.work, organisation_id=ids["Jeta"], on=TODAY)
    assert isinstance(refused.error, Invalid)
    assert told(refused.error) == [("registrationNumber", "organisations.number_taken")]


async def test_a_lead_edits_what_is_said_and_what_is_absent_stays(world: World) -> None:
    await world.person("Besim")
    hapi = await world.organisation("hapi")
    async with world.acting("Besim") as work:
        revision = await actions.edit(
            work,
            organisation_id=hapi,
            revision=2,
            on=TODAY,
            short_name="QH",
            about={"sq": "Punojmë me **të rinj**."},
        )

    organisation = await stored(world, id=hapi)
    assert (revision, organisation.revision) == (3, 3)
    assert organisation.short_name == "QH"
    assert organisation.about == {"sq": "Punojmë me **të rinj**."}
    assert organisation.role_mailbox == "qendra.hapi@example.org"
    assert "qh" in organisation.search_words
    event = (await world.events(f"organisation:{hapi}"))[-1]
    assert event.kind == "organisations.details_edited"
    assert event.organisation_id == hapi
    assert event.facts["fields"] == ["about", "short_name"]


async def test_an_edit_that_changes_nothing_is_no_event(world: World) -> None:
    await world.person("Besim")
    hapi = await world.organisation("hapi")
    before = await world.contents()
    async with world.acting("Besim") as work:
        assert (
            await actions.edit(
                work, organisation_id=hapi, revision=2, on=TODAY, website=None, short_name=""
            )
            == 2
        )
    assert await world.contents() == before


async def test_the_second_of_two_who_edit_is_told_and_overwrites_nothing(world: World) -> None:
    await world.person("Besim")
    hapi = await world.organisation("hapi")
    async with world.acting("Ilir") as work:
        await actions.edit(work, organisation_id=hapi, revision=2, on=TODAY, short_name="QH")
    async with world.refusing("Besim", Conflict) as refused:
        await actions.edit(
            refused.work, organisation_id=hapi, revision=2, on=TODAY, short_name="Hapi"
        )
    assert isinstance(refused.error, Conflict)
    assert refused.error.current_revision == 3


async def test_the_name_of_a_verified_organisation_is_for_the_secretariat_to_change(
    world: World,
) -> None:
    await world.person("Besim")
    hapi = await world.organisation("hapi")
    new_name = {"sq": "Qendra Çapi"}
    async with world.refusing("Besim", Forbidden) as refused:
        await actions.edit(refused.work, organisation_id=hapi, revision=2, on=TODAY, names=new_name)
    assert isinstance(refused.error, Forbidden)
    assert refused.error.reasons[0].code == "organisations.identity_is_verified"

    async with world.acting("Ilir") as work:
        await actions.edit(work, organisation_id=hapi, revision=2, on=TODAY, names=new_name)
    organisation = await stored(world, id=hapi)
    assert organisation.search_words == ["capi", "qendra"]
    assert organisation.slug == "qendra-hapi"  # links stay
    assert organisation.sort_sq.endswith("qendra çapi")


async def test_a_verified_organisation_stays_on_its_side(world: World) -> None:
    hapi = await world.organisation("hapi")
    async with world.refusing("Ilir", Invalid) as refused:
        await actions.edit(
            refused.work,
            organisation_id=hapi,
            revision=2,
            on=TODAY,
            kind=OrganisationKind.MINISTRY,
        )
    assert isinstance(refused.error, Invalid)
    assert told(refused.error) == [("kind", "organisations.side_is_fixed")]
    async with world.acting("Ilir") as work:
        await actions.edit(
            work, organisation_id=hapi, revision=2, on=TODAY, kind=OrganisationKind.NETWORK
        )
    assert (await stored(world, id=hapi)).kind is OrganisationKind.NETWORK


async def test_the_last_way_to_reach_a_verified_organisation_is_not_taken_away(
    world: World,
) -> None:
    hapi = await world.organisation("hapi")
    async with world.refusing("Ilir", Invalid) as refused:
        await actions.edit(
            refused.work, organisation_id=hapi, revision=2, on=TODAY, role_mailbox=None
        )
    assert isinstance(refused.error, Invalid)
    assert told(refused.error) == [("roleMailbox", "organisations.nobody_reachable")]

    async with world.acting("Ilir") as work:
        await represent(work, hapi, await world.person("Jeta"), since=LAST_YEAR)
    async with world.acting("Ilir") as work:
        await actions.edit(work, organisation_id=hapi, revision=2, on=TODAY, role_mailbox=None)
    assert (await stored(world, id=hapi)).role_mailbox is None


async def test_what_nobody_verified_is_hidden_from_others(world: World) -> None:
    async with world.acting("Jeta") as work:
        hidden = await actions.register(work, kind=NGO, names={"sq": "Ylli"}, on=TODAY)
    async with world.refusing("Besim", NotFound) as refused:
        await actions.edit(refused.work, organisation_id=hidden, revision=1, on=TODAY)
    async with world.acting("Jeta") as work:
        await actions.edit(
            work, organisation_id=hidden, revision=1, on=TODAY, names={"sq": "Shoqata Ylli"}
        )


@pytest.mark.parametrize("name", ["Drita", "Elira", "Jeta"])
async def test_others_do_not_edit(world: World, name: str) -> None:
    hapi = await world.organisation("hapi")
    async with world.refusing(name, Forbidden) as refused:
        await actions.edit(refused.work, organisation_id=hapi, revision=2, on=TODAY, website=None)
    assert isinstance(refused.error, Forbidden)
    assert refused.error.reasons[0].code == "organisations.only_its_lead"


async def test_of_two_who_register_the_same_name_at_once_the_second_is_told(world: World) -> None:
    await world.person("Ilir")
    registered, may_commit = asyncio.Event(), asyncio.Event()

    async def first() -> None:
        async with world.acting("Ilir") as work:
            await actions.register(work, kind=NGO, names={"sq": "Ura"}, on=TODAY)
            registered.set()
            await may_commit.wait()

    async def second() -> None:
        async with world.acting("Ilir") as work:
            await actions.register(work, kind=NGO, names={"sq": "Ura"}, on=TODAY)

    one = asyncio.create_task(first())
    await registered.wait()
    other = asyncio.create_task(second())
    await waiting_for_a_lock(world)
    may_commit.set()
    await one
    with pytest.raises(Invalid) as caught:
        await other
    assert told(caught.value) == [("names", "organisations.just_registered")]

"""The secretariat verifies, refuses, suspends and restores."""

import pytest

from tests.organisations.test_actions import NGO, stored, told
from tests.world import NOON, TODAY, World
from tryeza.kernel.errors import Forbidden, Invalid, NotFound, SignInNeeded, Tellable
from tryeza.organisations import actions, verification
from tryeza.organisations.acting import digest_of
from tryeza.organisations.models import Standing
from tryeza.people import actions as people


async def test_the_secretariat_verifies_and_the_people_speak_for_it(world: World) -> None:
    async with world.acting("Jeta") as work:
        ylli = await actions.register(work, kind=NGO, names={"sq": "Ylli"}, on=TODAY)
    async with world.acting("Ilir") as work:
        await verification.verify(work, organisation_id=ylli, on=TODAY, reason="Certifikata 77")

    organisation = await stored(world, id=ylli)
    assert organisation.standing is Standing.VERIFIED
    assert organisation.standing_reason == "Certifikata 77"
    assert organisation.standing_set_at == NOON
    assert organisation.revision == 2
    assert (await world.actor("Jeta")).mandates[0].verified
    event = (await world.events(f"organisation:{ylli}"))[-1]
    assert event.kind == "organisations.organisation_verified"
    assert event.facts == {"reason_digest": digest_of("Certifikata 77")}
    assert event.organisation_id is None  # the secretariat acts for no organisation


async def test_nobody_can_be_verified_whom_nobody_can_reach(world: World) -> None:
    async with world.acting("Ilir") as work:
        ylli = await actions.register(work, kind=NGO, names={"sq": "Ylli"}, on=TODAY)
    async with world.refusing("Ilir", Invalid) as refused:
        await verification.verify(refused.work, organisation_id=ylli, on=TODAY)
    assert isinstance(refused.error, Invalid)
    assert told(refused.error) == [("roleMailbox", "organisations.nobody_reachable")]


async def test_whoever_is_suspended_is_nobody_to_reach(world: World) -> None:
    async with world.acting("Jeta") as work:
        ylli = await actions.register(work, kind=NGO, names={"sq": "Ylli"}, on=TODAY)
    jeta = await world.person("Jeta")
    async with world.acting("Ilir") as work:
        await people.suspend(work, person_id=jeta, reason="Adresa nuk është e saja.")
    async with world.refusing("Ilir", Invalid) as refused:
        await verification.verify(refused.work, organisation_id=ylli, on=TODAY)
    assert isinstance(refused.error, Invalid)
    assert told(refused.error) == [("roleMailbox", "organisations.nobody_reachable")]


async def test_a_refused_organisation_is_mended_and_verified_after_all(world: World) -> None:
    async with world.acting("Jeta") as work:
        ylli = await actions.register(work, kind=NGO, names={"sq": "Yll"}, on=TODAY)
    async with world.acting("Ilir") as work:
        await verification.refuse(work, organisation_id=ylli, reason="Emri nuk përputhet.")
    assert (await stored(world, id=ylli)).standing is Standing.REFUSED
    async with world.acting("Jeta") as work:
        await actions.edit(work, organisation_id=ylli, revision=2, on=TODAY, names={"sq": "Ylli"})
    async with world.acting("Ilir") as work:
        await verification.verify(work, organisation_id=ylli, on=TODAY)
    organisation = await stored(world, id=ylli)
    assert (organisation.standing, organisation.standing_reason) == (Standing.VERIFIED, None)


async def test_a_suspended_organisation_is_silent_until_it_is_restored(world: World) -> None:
    await world.person("Besim")
    hapi = await world.organisation("hapi")
    async with world.acting("Ilir") as work:
        await verification.suspend(work, organisation_id=hapi, reason="Mandati i bordit skadoi.")
    assert not (await world.actor("Besim")).mandates[0].verified
    async with world.acting("Ilir") as work:
        await verification.restore(work, organisation_id=hapi, reason="Bordi u zgjodh.")
    assert (await world.actor("Besim")).mandates[0].verified
    assert [event.kind for event in await world.events(f"organisation:{hapi}")] == [
        "organisations.organisation_registered",
        "organisations.organisation_verified",
        "organisations.representative_added",
        "organisations.organisation_suspended",
        "organisations.organisation_restored",
    ]


async def test_a_decision_against_an_organisation_needs_a_reason(world: World) -> None:
    hapi = await world.organisation("hapi")
    async with world.refusing("Ilir", Invalid) as refused:
        await verification.suspend(refused.work, organisation_id=hapi, reason="  ")
    assert isinstance(refused.error, Invalid)
    assert told(refused.error) == [("reason", "kernel.text_empty")]


async def test_what_is_verified_is_not_verified_again(world: World) -> None:
    hapi = await world.organisation("hapi")
    async with world.refusing("Ilir", Forbidden) as refused:
        await verification.verify(refused.work, organisation_id=hapi, on=TODAY)
    assert isinstance(refused.error, Forbidden)
    assert refused.error.reasons[0].code == "organisations.is_verified"


@pytest.mark.parametrize(
    ("name", "error"), [("Besim", Forbidden), ("Elira", Forbidden), ("nobody", SignInNeeded)]
)
async def test_only_the_secretariat_suspends(
    world: World, name: str, error: type[Tellable]
) -> None:
    hapi = await world.organisation("hapi")
    async with world.refusing(name, error) as refused:
        await verification.suspend(refused.work, organisation_id=hapi, reason="Pa arsye.")


@pytest.mark.parametrize("name", ["Besim", "nobody"])
async def test_what_is_hidden_is_not_found_by_others(world: World, name: str) -> None:
    async with world.acting("Jeta") as work:
        ylli = await actions.register(work, kind=NGO, names={"sq": "Ylli"}, on=TODAY)
    async with world.refusing(name, NotFound) as refused:
        await verification.verify(refused.work, organisation_id=ylli, on=TODAY)

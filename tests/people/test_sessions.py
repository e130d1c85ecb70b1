"""A person sees and ends the browsers in which they are signed in, and nobody else's."""

from datetime import timedelta
from uuid import UUID

import pytest

from tests.people.conftest import NOW, Table
from tryeza.kernel.actor import Actor
from tryeza.kernel.errors import NotFound, SignInNeeded
from tryeza.kernel.work import read_only
from tryeza.people import actions, sessions
from tryeza.people.models import SignInMethod
from tryeza.people.opaque import digest_of


async def signed_in(table: Table, person: Actor, device: str, minutes: int = 0) -> str:
    async with table.act(now=NOW + timedelta(minutes=minutes)) as work:
        assert person.person_id is not None
        return await sessions.open_session(
            work, person_id=person.person_id, method=SignInMethod.PASSWORD, device=device
        )


async def devices(table: Table, person: Actor) -> dict[str, UUID]:
    async with read_only(table.database) as session:
        listed = await sessions.list_sessions(session, person, NOW)
    return {each.device: each.id for each in listed}


async def test_every_session_has_a_secret_of_256_bits_of_its_own(table: Table) -> None:
    secrets = {await signed_in(table, table.besnik, "Firefox") for _ in range(3)}
    assert [len(secret) for secret in secrets] == [43, 43, 43]


async def test_a_person_lists_their_own_sessions_last_seen_first(table: Table) -> None:
    await signed_in(table, table.besnik, "Phone")
    await signed_in(table, table.besnik, "Laptop " + "x" * 500, minutes=1)
    await signed_in(table, table.arta, "Another's")
    assert list(await devices(table, table.besnik)) == ["Laptop " + "x" * 193, "Phone"]


async def test_one_session_is_ended(table: Table) -> None:
    await signed_in(table, table.besnik, "Phone")
    await signed_in(table, table.besnik, "Laptop")
    phone = (await devices(table, table.besnik))["Phone"]
    async with table.act(table.besnik) as work:
        await sessions.end_session(work, session_id=phone)
    assert list(await devices(table, table.besnik)) == ["Laptop"]
    assert (await table.events(table.besnik.person_id))[1:] == [
        "people.signed_in",
        "people.signed_in",
        "people.signed_out",
    ]


async def test_nobody_ends_another_persons_session(table: Table) -> None:
    await signed_in(table, table.besnik, "Phone")
    phone = (await devices(table, table.besnik))["Phone"]
    with pytest.raises(NotFound):
        async with table.act(table.arta) as work:
            await sessions.end_session(work, session_id=phone)
    assert list(await devices(table, table.besnik)) == ["Phone"]


async def test_all_sessions_but_this_one_are_ended(table: Table) -> None:
    for device in ("Phone", "Laptop", "Library"):
        await signed_in(table, table.besnik, device)
    laptop = (await devices(table, table.besnik))["Laptop"]
    async with table.act(table.besnik) as work:
        assert await sessions.end_all(work, person_id=table.besnik.person_id, but=laptop) == 2
    assert list(await devices(table, table.besnik)) == ["Laptop"]


async def test_signing_out_ends_the_session_of_the_cookie_and_only_once(table: Table) -> None:
    secret = await signed_in(table, table.besnik, "Phone")
    for _ in range(2):
        async with table.act() as work:
            await sessions.end_shown(work, digest_of(secret))
    assert await devices(table, table.besnik) == {}
    assert (await table.events(table.besnik.person_id)).count("people.signed_out") == 1


async def test_the_suspended_are_not_signed_in(table: Table) -> None:
    async with table.act(table.arta) as work:
        await actions.suspend(work, person_id=table.besnik.person_id, reason="Spam.")
    with pytest.raises(SignInNeeded):
        await signed_in(table, table.besnik, "Phone")

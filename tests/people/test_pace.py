"""An allowance lets a burst through, then one at a time, and refusals cost nothing."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.people.conftest import NOW, Table
from tryeza.kernel.catalogue import Language
from tryeza.kernel.errors import Limit
from tryeza.kernel.telling import tell
from tryeza.people.pace import Allowance, give_back, network_of, spend

THREE = Allowance("three", 3, timedelta(minutes=1))


async def tried(table: Table, who: str, seconds: int = 0) -> int | None:
    """The seconds to wait, or None when the try is let through."""
    now = NOW + timedelta(seconds=seconds)
    try:
        async with table.act(now=now) as work:
            await spend(work.session, THREE, who, now)
    except Limit as refused:
        assert (refused.limit, refused.told.code) == (3, "people.too_often")
        return refused.retry_after
    return None


async def test_a_burst_then_one_a_minute(table: Table) -> None:
    assert [await tried(table, "arta") for _ in range(4)] == [None, None, None, 60]
    assert [await tried(table, "arta", s) for s in (20, 59, 60, 61)] == [40, 1, None, 59]


async def test_hammering_does_not_keep_anybody_out_longer(table: Table) -> None:
    for _ in range(20):
        await tried(table, "arta")
    assert await tried(table, "arta", 60) is None


async def test_after_a_rest_the_whole_burst_is_there_and_no_more(table: Table) -> None:
    for _ in range(3):
        await tried(table, "arta")
    assert [await tried(table, "arta", 86_400) for _ in range(4)] == [None, None, None, 60]


async def test_a_try_given_back_is_that_one_and_no_more(table: Table) -> None:
    for _ in range(3):
        await tried(table, "arta")
    async with table.act() as work:
        await give_back(work.session, THREE, "arta")
        await give_back(work.session, THREE, "somebody who never tried")
    assert [await tried(table, "arta") for _ in range(2)] == [None, 60]


@pytest.mark.parametrize(
    ("language", "seconds", "sentence"),
    [
        (Language.ALBANIAN, 1, "Shumë përpjekje. Provoni sërish pas një minute."),
        (Language.ALBANIAN, 180, "Shumë përpjekje. Provoni sërish pas 3 minutash."),
        (Language.SERBIAN, 60, "Previše pokušaja. Pokušajte ponovo za 1 minut."),
        (Language.SERBIAN, 61, "Previše pokušaja. Pokušajte ponovo za 2 minuta."),
        (Language.SERBIAN, 600, "Previše pokušaja. Pokušajte ponovo za 10 minuta."),
        (Language.ENGLISH, 20, "Too many tries. Try again in one minute."),
        (Language.ENGLISH, 180, "Too many tries. Try again in 3 minutes."),
    ],
)
def test_whoever_tries_too_often_is_told_how_long_to_wait(
    language: Language, seconds: int, sentence: str
) -> None:
    refused = Limit("people.too_often", 5, retry_after=seconds)
    assert tell(refused.told, language) == sentence


async def test_each_is_counted_apart(table: Table) -> None:
    assert [await tried(table, who) for who in ("a", "a", "a", "b", "\ud800")] == [None] * 5


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2ff:3::4", "2001:db8:1:200::/56"),
        ("", ""),
        ("unix", ""),
    ],
)
def test_the_network_of_an_address(address: str, network: str) -> None:
    assert network_of(address) == network


@given(st.ip_addresses())
def test_every_address_has_a_network(address: object) -> None:
    assert network_of(str(address)) != ""

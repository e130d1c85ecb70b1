"""Which passwords are good enough, and that a hash is argon2id and proves only its own."""

import asyncio
import re
import time

import pytest
from argon2 import PasswordHasher
from hypothesis import given, settings
from hypothesis import strategies as st

from tryeza.kernel.errors import Invalid, Limit
from tryeza.people import passwords
from tryeza.people.passwords import Verdict, check_new, hash_of, verify

OWN = ("Arta Krasniqi", "arta.krasniqi@zqm.example")


def refusal(password: str) -> str | None:
    try:
        check_new(password, own_words=OWN)
    except Invalid as refused:
        return refused.fields[0].told.code.removeprefix("people.password_")
    return None


@pytest.mark.parametrize(
    ("password", "told"),
    [
        ("kafe me mjaltë", None),
        ("shtëpia ime e vogël", None),
        ("Tramvaj-Oblak-Limun", None),
        ("пет малих маслачака", None),
        ("🌻🌊🏔🚲🎻🪁🧭🐝🌰🫖🪵🧶", None),
        ("x9$kQ2!vLm7&", None),
        ("elevenchars", "too_short"),
        ("ffi\ufb03ffi" + "x" * 3, None),  # one ligature is three letters in NFKC
        ("e\u0308" * 11, "too_short"),  # eleven letters, twenty-two code points
        ("a" * 257, "too_long"),
        ("correct horse\x00battery", "unseen"),
        ("correct horse \ud800 battery", "unseen"),
        ("passwordpassword", "common"),
        ("Password12345!", "common"),
        ("PRISHTINA2024!", "common"),
        ("kosova123456", "common"),
        ("aaaaaaaaaaaaa", "common"),
        ("123412341234", "common"),
        ("abcdefghijklmn", "common"),
        ("987654321098", "common"),
        ("１２３４５６７８９０１２", "common"),  # full-width digits
        ("artakrasniqi", "own"),
        ("ArtaKrasniqi99", "own"),
        ("arta.krasniqi@zqm.example", "own"),
        ("tryezakrasniqi", "own"),
        ("krasniqi kafe me mjaltë", None),
    ],
)
def test_a_new_password_is_long_enough_and_not_the_first_that_is_tried(
    password: str, told: str | None
) -> None:
    assert refusal(password) == told


@settings(max_examples=300)
@given(st.text(max_size=300))
def test_any_text_is_a_password_or_refused_with_a_reason(password: str) -> None:
    assert refusal(password) in {None, "too_short", "too_long", "unseen", "common", "own"}


async def test_a_hash_is_argon2id_with_the_parameters_of_rfc_9106() -> None:
    hashed = await hash_of("kafe me mjaltë")
    assert re.fullmatch(
        r"\$argon2id\$v=19\$m=65536,t=3,p=4\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}", hashed
    )
    assert await verify(hashed, "kafe me mjaltë") == Verdict(right=True)
    assert await verify(hashed, "kafe me mjalte") == Verdict(right=False)


async def test_keyboards_that_compose_letters_differently_agree() -> None:
    assert (await verify(await hash_of("kafe me mjalt\u00eb"), "kafe me mjalte\u0308")).right


async def test_a_hash_with_older_parameters_is_right_and_outdated() -> None:
    old = PasswordHasher(time_cost=1, memory_cost=8192, parallelism=1).hash("kafe me mjaltë")
    assert await verify(old, "kafe me mjaltë") == Verdict(right=True, outdated=True)


@pytest.mark.parametrize("stored", [None, "", "$argon2id$broken", "plain text"])
async def test_without_a_good_hash_nothing_is_right(stored: str | None) -> None:
    assert await verify(stored, "") == Verdict(right=False)
    assert await verify(stored, "\ud800") == Verdict(right=False)


async def test_nobodys_password_costs_what_somebodys_does() -> None:
    hashed = await hash_of("kafe me mjaltë")

    async def cost(stored: str | None) -> float:
        runs = []
        for _ in range(3):
            before = time.process_time_ns()
            await verify(stored, "wrong password")
            runs.append(time.process_time_ns() - before)
        return sorted(runs)[1]

    assert 0.5 < await cost(None) / await cost(hashed) < 2


async def test_the_loop_runs_on_while_a_password_is_hashed() -> None:
    hashing = asyncio.create_task(hash_of("kafe me mjaltë"))
    turns = 0
    while not hashing.done():
        await asyncio.sleep(0)
        turns += 1
    assert turns > 10


async def test_a_flood_of_passwords_is_refused_and_not_queued_without_end(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(passwords, "_LINE", 2)
    tries = [hash_of("kafe me mjaltë") for _ in range(5)]
    ended = await asyncio.gather(*tries, return_exceptions=True)
    assert [type(end) for end in ended if not isinstance(end, str)] == [Limit] * 3

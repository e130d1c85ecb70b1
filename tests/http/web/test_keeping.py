"""Public pages are kept for a few seconds, and made once for all who ask at the same time."""

import asyncio
from dataclasses import dataclass, field

import pytest

from tryeza.http.web.keeping import SECONDS, Kept


@dataclass
class Press:
    """Makes a new edition each time, when it is let."""

    editions: int = 0
    fails_on: int = 0
    let: asyncio.Event = field(default_factory=asyncio.Event)

    async def print(self) -> str:
        self.editions += 1
        await self.let.wait()
        if self.editions == self.fails_on:
            raise ValueError("no paper")
        return f"edition {self.editions}"


@dataclass
class Hour:
    """A clock in the test's hand, in seconds."""

    now: float = 100.0

    def __call__(self) -> float:
        return self.now


async def test_whoever_asks_at_once_gets_the_one_that_is_being_made() -> None:
    press, kept = Press(), Kept()
    asking = [asyncio.ensure_future(kept.page("/sq", press.print)) for _ in range(5)]
    await asyncio.sleep(0)
    press.let.set()
    assert {(await each).body for each in asking} == {b"edition 1"}
    assert press.editions == 1


async def test_one_who_leaves_takes_nothing_from_the_others() -> None:
    press, kept = Press(), Kept()
    first, second = (asyncio.ensure_future(kept.page("/sq", press.print)) for _ in range(2))
    await asyncio.sleep(0)
    first.cancel()
    press.let.set()
    assert (await second).body == b"edition 1"


async def test_a_page_is_made_anew_after_its_seconds() -> None:
    press, hour = Press(), Hour()
    press.let.set()
    kept = Kept(clock=hour)
    tags = []
    for passing in (0.0, SECONDS - 0.1, 0.1):
        hour.now += passing
        tags.append((await kept.page("/sq", press.print)).tag)
    assert press.editions == 2
    assert tags[0] == tags[1] != tags[2]


async def test_a_failure_is_told_and_not_kept() -> None:
    press, kept = Press(fails_on=1), Kept()
    press.let.set()
    with pytest.raises(ValueError, match="no paper"):
        await kept.page("/sq", press.print)
    assert (await kept.page("/sq", press.print)).body == b"edition 2"
    assert not kept.under_way


async def test_no_more_are_kept_than_there_is_room_for() -> None:
    press, kept = Press(), Kept()
    press.let.set()
    for number in range(300):
        await kept.page(number, press.print)
    assert list(kept.pages) == list(range(100, 300))

"""Files are made a few at a time, each once, and while the database serves others."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from uuid import uuid4

import httpx
import pytest
from starlette.applications import Starlette

from tests.http.downloading import client
from tests.world import NOON, World, a_first_version, a_revised_version
from tryeza.http.app import create_app
from tryeza.http.making import Makings
from tryeza.http.site import Site
from tryeza.kernel.errors import Busy, Limit
from tryeza.kernel.isolation import turn
from tryeza.kernel.settings import read_settings

__all__ = ["client"]


def write_down(book: Path, made: bytes) -> bytes:
    """Make a file and note in a book that it was made."""
    with book.open("ab") as lines:
        lines.write(made + b"\n")
    return made


def take_too_much() -> bytes:
    return bytes(4_000_000_000)


async def test_what_several_ask_for_is_made_once_and_kept(tmp_path: Path) -> None:
    book, makings = tmp_path / "book", Makings()
    work = partial(write_down, book, b"a")
    assert await asyncio.gather(*(makings.made(work) for _ in range(5))) == [b"a"] * 5
    assert await makings.made(partial(write_down, book, b"a")) == b"a"
    assert book.read_bytes() == b"a\n"


async def test_what_was_asked_for_longest_ago_is_forgotten_first(tmp_path: Path) -> None:
    book, makings = tmp_path / "book", Makings(largest=2)
    for letter in (b"a", b"b", b"a", b"c", b"a", b"b"):
        await makings.made(partial(write_down, book, letter))
    assert book.read_bytes() == b"a\nb\nc\nb\n"


async def test_what_takes_too_much_is_ended_and_told() -> None:
    with pytest.raises(Limit) as ended:
        await Makings().made(partial(take_too_much))
    assert ended.value.told.code == "http.too_long_in_the_making"


async def test_who_goes_away_leaves_the_others_what_is_being_made(tmp_path: Path) -> None:
    book, makings = tmp_path / "book", Makings()
    work = partial(write_down, book, b"a")
    first = asyncio.create_task(makings.made(work))
    second = asyncio.create_task(makings.made(work))
    await asyncio.sleep(0)
    first.cancel()
    assert await second == b"a"
    assert book.read_bytes() == b"a\n"


async def test_who_waits_too_long_is_told_to_come_again(tmp_path: Path) -> None:
    book, makings = tmp_path / "book", Makings(patience=0.01)
    async with everything_taken(makings):
        with pytest.raises(Busy) as told:
            await makings.made(partial(write_down, book, b"a"))
    assert told.value.retry_after == 5
    assert not book.exists()
    assert await makings.made(partial(write_down, book, b"a")) == b"a"


class everything_taken:
    """While every place is taken by somebody else."""

    def __init__(self, makings: Makings) -> None:
        self._places = makings.places
        self._taken = 0

    async def __aenter__(self) -> None:
        while not self._places.locked():
            await self._places.acquire()
            self._taken += 1

    async def __aexit__(self, *_: object) -> None:
        for _ in range(self._taken):
            self._places.release()


async def test_a_place_is_given_back_whatever_happens() -> None:
    places = asyncio.Semaphore(1)
    with pytest.raises(LookupError):
        async with turn(places):
            raise LookupError
    assert not places.locked()


@pytest.fixture
def app(database_url: str, tmp_path: Path) -> Starlette:
    """A site with as few connections to its database as there can be: six."""
    said = {"TRYEZA_DATA": str(tmp_path), "TRYEZA_DATABASE_CONNECTIONS": "1"}
    return create_app(read_settings(said), database_url, clock=lambda: NOON)


@pytest.fixture
async def path(world: World) -> AsyncIterator[str]:
    """Where a redline can be had."""
    old, new = await a_first_version(world), await a_revised_version(world)
    yield f"/downloads/redlines/{old.id}/{new.id}.html"


async def test_downloads_that_wait_for_their_turn_hold_no_database(
    app: Starlette, client: httpx.AsyncClient, path: str
) -> None:
    site: Site = app.state.site
    async with everything_taken(site.makings):
        waiting = [asyncio.create_task(client.get(path)) for _ in range(12)]
        asked = await client.get(f"/downloads/versions/{uuid4()}.docx")
        assert asked.status_code == 404
        assert not any(task.done() for task in waiting)
    answers = await asyncio.gather(*waiting)
    assert [answer.status_code for answer in answers] == [200] * 12
    assert len({answer.content for answer in answers}) == 1


@pytest.mark.parametrize("accept", ["*/*", "text/html"])
async def test_a_download_that_does_not_get_its_turn_says_when_to_come_again(
    app: Starlette, client: httpx.AsyncClient, path: str, accept: str
) -> None:
    app.state.site = replace(app.state.site, makings=Makings(patience=0.01))
    async with everything_taken(app.state.site.makings):
        answer = await client.get(path, headers={"accept": accept, "accept-language": "en"})
    assert answer.status_code == 503
    assert answer.headers["retry-after"] == "5"
    assert "Too many documents are being made at once. Try again in 5 seconds." in answer.text

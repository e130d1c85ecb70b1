"""The real pages of a report: drawn once, kept by their content, for those who see the report."""

from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import pytest

from tests.asking import ask, encode_id
from tests.http.downloading import app, client, signed_in
from tests.world import World, an_open_consultation
from tryeza.comments import actions
from tryeza.comments.models import CommentKind
from tryeza.comments.saying import Said
from tryeza.reports import actions as report_actions
from tryeza.reports.page_store import PageStore

__all__ = ["app", "client"]

PAGES = """
query Pages($report: ID!, $shown: Language) {
  node(id: $report) { ... on Report {
    pages(language: $shown) { number path width height alternative }
  } }
}
"""


async def artas_report(world: World) -> UUID:
    consultation_id = await an_open_consultation(world)
    async with world.acting("Arta") as work:
        return (await report_actions.prepare(work, consultation_id=consultation_id)).id


@pytest.fixture
def store(tmp_path: Path) -> PageStore:
    """The folder that the application of these tests draws into."""
    return PageStore(tmp_path / "pages")


async def pages_of(world: World, store: PageStore, report: UUID, **asked: Any) -> Any:
    reply = await ask(
        world, "Arta", PAGES, pages=store, report=encode_id("Report", report), **asked
    )
    return reply.data["node"]["pages"]


async def test_each_page_has_its_picture_its_size_and_its_words(
    world: World, client: httpx.AsyncClient, store: PageStore
) -> None:
    report = await artas_report(world)
    pages = await pages_of(world, store, report, shown="ENGLISH")
    assert [page["number"] for page in pages] == list(range(1, len(pages) + 1))
    assert [pages[n]["alternative"] for n in (0, -1)] == [
        f"Page 1 of {len(pages)}",
        f"Page {len(pages)} of {len(pages)}",
    ]
    assert (pages[0]["width"], pages[0]["height"]) == (794, 1123)
    assert (pages[-1]["width"], pages[-1]["height"]) == (1123, 794)  # the annex lies down
    await signed_in(world, client, "Arta")
    picture = await client.get(pages[0]["path"])
    assert picture.status_code == 200
    assert picture.headers["content-type"].startswith("image/svg+xml")
    assert picture.headers["cache-control"] == "private, max-age=31536000, immutable"
    assert picture.headers["content-security-policy"] == "default-src 'none'; sandbox"
    assert picture.text.startswith("<svg ")


async def test_pages_are_drawn_once_and_anew_when_the_draft_changed(
    world: World, store: PageStore
) -> None:
    report = await artas_report(world)
    first = await pages_of(world, store, report)
    assert await pages_of(world, store, report) == first
    assert len(list(store.root.glob("*/*"))) == 1
    consultation_id = await an_open_consultation(world)
    async with world.acting("Besim") as work:
        said = Said(CommentKind.OBJECTION, "Afati është tepër i shkurtër.")
        await actions.add(work, consultation_id=consultation_id, said=said)
    assert (await pages_of(world, store, report))[0]["path"] != first[0]["path"]


async def test_a_page_without_its_edition_is_the_newest_and_may_change(
    world: World, client: httpx.AsyncClient, store: PageStore
) -> None:
    report = await artas_report(world)
    await signed_in(world, client, "Arta")
    path = f"/downloads/reports/{report}/pages/1.svg?language=sq"
    plain = await client.get(path, headers={"accept-encoding": "gzip;q=0, identity"})
    assert plain.headers["cache-control"] == "private, no-cache"
    assert "content-encoding" not in plain.headers
    forgotten = await client.get(f"{path}&content={'0' * 32}")
    assert forgotten.headers["cache-control"] == "private, no-cache"
    outside = await client.get(f"{path}&content=../../../secret")
    assert plain.text == forgotten.text == outside.text
    told = (await pages_of(world, store, report, shown="ALBANIAN"))[0]["path"]
    assert (await client.get(told)).text == plain.text


@pytest.mark.parametrize("name", ["nobody", "Besim"])
async def test_a_drafts_pages_are_not_there_for_others_even_when_drawn(
    world: World, client: httpx.AsyncClient, store: PageStore, name: str
) -> None:
    report = await artas_report(world)
    drawn = await pages_of(world, store, report)
    if name != "nobody":
        await signed_in(world, client, name)
    assert (await client.get(drawn[0]["path"])).status_code == 404


async def test_there_is_no_page_after_the_last(
    world: World, client: httpx.AsyncClient, store: PageStore
) -> None:
    report = await artas_report(world)
    count = len(await pages_of(world, store, report))
    await signed_in(world, client, "Arta")
    for number in (0, count + 1):
        path = f"/downloads/reports/{report}/pages/{number}.svg"
        assert (await client.get(path)).status_code == 404

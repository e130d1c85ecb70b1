"""`tryeza reindex` and `tryeza search`, told to a person and a script."""

import asyncio
from pathlib import Path
from typing import Any

import msgspec
import pytest
from tests.search.test_feeding import said
from tests.world import World
from typer.testing import CliRunner, Result

from tryeza.main import app
from tryeza.search.index_folder import IndexFolder


@pytest.fixture
def installed(tmp_path: Path, database_url: str, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data folder of an installation on this test's database."""
    monkeypatch.setenv("DATABASE_URL", database_url)
    monkeypatch.setenv("TRYEZA_DATA", str(tmp_path))
    return tmp_path


async def told(*arguments: str) -> Result:
    return await asyncio.to_thread(CliRunner().invoke, app, arguments)


async def read(*arguments: str) -> dict[str, Any]:
    return msgspec.json.decode((await told(*arguments, "--json")).stdout)


async def test_what_the_public_reads_is_found_with_its_words_marked(
    world: World, installed: Path
) -> None:
    comment = await said(world, "Afatet janë të shkurtra")
    assert await read("reindex") == {"comments": 1}
    found = await read("search", "afat")
    assert (found["query"], found["total"], found["didYouMean"]) == ("afat", 1, None)
    (shown,) = found["comments"]
    assert (shown["number"], shown["kind"], shown["language"]) == (comment.number, "remark", "sq")
    assert shown["passage"] == [
        {"text": "Afatet", "isMarked": True},
        {"text": " janë të shkurtra", "isMarked": False},
    ]
    assert (await told("search", "afatte")).stdout == "0 found\nDid you mean: Afatet\n"


async def test_without_an_index_it_is_told(world: World, installed: Path) -> None:
    answer = await told("search", "afat", "--json")
    assert answer.exit_code == 1
    assert msgspec.json.decode(answer.stdout)["error"]["code"] == "search.being_prepared"


async def test_what_cannot_be_asked_is_told(installed: Path) -> None:
    answer = await told("search", "(" * 500, "--json")
    assert msgspec.json.decode(answer.stdout)["error"] == {
        "code": "search.query_too_deep",
        "message": "Parentheses can be at most 20 inside each other.",
    }
    answer = await told("search", "?!", "--json")
    assert answer.exit_code == 1
    assert msgspec.json.decode(answer.stdout)["error"]["code"] == "search.query_says_nothing"


async def test_reindex_leaves_one_index_and_waits_for_nobody(world: World, installed: Path) -> None:
    await said(world, "Afatet")
    await read("reindex")
    folder = IndexFolder(installed / "search")
    first = folder.current()
    await read("reindex")
    assert folder.current() != first
    assert [path for path in folder.path.iterdir() if path.is_dir()] == [folder.current()]
    with folder.locked("building"):
        answer = await told("reindex", "--json")
    assert msgspec.json.decode(answer.stdout)["error"]["code"] == "under_way"

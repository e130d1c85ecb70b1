"""`tryeza migrate`: up and down, and never to where what people did would be gone."""

import asyncio
import json

import pytest
from sqlalchemy import func, select
from tests.world import World, an_open_consultation
from typer.testing import CliRunner

from tryeza.kernel import schema
from tryeza.kernel.journal import JournalRow
from tryeza.main import app


def asked(*arguments: str) -> tuple[int, dict[str, object]]:
    told = CliRunner().invoke(app, ["migrate", *arguments, "--json"])
    return told.exit_code, json.loads(told.stdout)


def test_an_empty_database_goes_up_down_and_up_again(
    empty_database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", empty_database_url)
    newest = schema.newest()
    assert asked() == (0, {"before": None, "after": newest})
    assert asked("--to", "base") == (0, {"before": newest, "after": None})
    assert asked("--to", "nonsense") == (
        1,
        {
            "error": {
                "code": "no_such_revision",
                "message": (
                    "There is no revision nonsense. There are: head, base, "
                    + ", ".join(schema.revisions())
                    + "."
                ),
            }
        },
    )
    first = schema.revisions()[0]
    assert asked("--to", first) == (0, {"before": None, "after": first})


async def test_what_people_did_is_not_removed(
    world: World, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    await an_open_consultation(world)
    before = await world.contents()
    events = await recorded(world)
    monkeypatch.setenv("DATABASE_URL", database_url)
    code, told = await asyncio.to_thread(asked, "--to", "base")
    assert (code, told) == (
        1,
        {
            "error": {
                "code": "not_empty",
                "message": (
                    f"The journal has {events} events; base would remove them and all that they"
                    " tell of. To begin anew, make an empty database, or name another folder"
                    " (TRYEZA_DATA)."
                ),
            }
        },
    )
    assert await world.contents() == before
    assert await schema.current(world.engine) == schema.newest()


async def recorded(world: World) -> int:
    async with world.database() as session:
        return (await session.execute(select(func.count()).select_from(JournalRow))).scalar_one()

"""`tryeza statistics`: the year's file, and what is told of it."""

import asyncio
import json
from pathlib import Path

import pytest
from tests.world import World, an_open_consultation
from typer.testing import CliRunner

from tryeza.main import app


def asked(*arguments: str) -> tuple[int, dict[str, object]]:
    told = CliRunner().invoke(app, ["statistics", *arguments, "--json"])
    return told.exit_code, json.loads(told.stdout)


async def test_the_years_file_holds_what_the_records_hold(
    world: World, database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await an_open_consultation(world)
    monkeypatch.setenv("DATABASE_URL", database_url)
    file = tmp_path / "year.json"
    code, told = await asyncio.to_thread(asked, "2026", "--format", "json", "--out", str(file))
    assert (code, told["year"], told["bytes"]) == (0, 2026, file.stat().st_size)
    assert json.loads(file.read_text("utf-8"))["statistics"]["consulted"] == 1


def test_a_year_that_is_none_is_refused_and_nothing_is_written(tmp_path: Path) -> None:
    file = tmp_path / "year.csv"
    code, told = asked("1999", "--format", "csv", "--out", str(file))
    assert code == 1
    assert told == {
        "error": {"code": "no_such_year", "message": "1999 is no year from 2000 to 2100."}
    }
    assert not file.exists()


@pytest.mark.parametrize(
    "command", [["statistics", "2026", "--out", "a"], ["report", "a", "--out", "a"]]
)
def test_a_database_that_holds_nothing_is_told_in_one_sentence(
    empty_database_url: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    command: list[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", empty_database_url)
    told = CliRunner().invoke(app, command)
    assert (told.exit_code, told.stdout) == (1, "")
    assert told.stderr == (
        "There is nothing in DATABASE_URL yet. Is it the right one? See `tryeza serve`.\n"
    )
    assert list(tmp_path.iterdir()) == []


def test_a_database_of_an_older_program_is_told_how_it_is_brought_up(
    empty_database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", empty_database_url)
    assert CliRunner().invoke(app, ["migrate", "--to", "0001"]).exit_code == 0
    told = CliRunner().invoke(app, ["journal", "verify"])
    assert told.exit_code == 1
    assert told.stderr == "The database is at revision 0001_kernel; bring it up: tryeza migrate\n"


def test_a_script_reads_why_the_database_was_no_use(
    empty_database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", empty_database_url)
    told = CliRunner().invoke(app, ["journal", "verify", "--json"])
    assert told.exit_code == 1
    assert json.loads(told.stdout)["error"] == {
        "code": "empty",
        "message": "There is nothing in DATABASE_URL yet. Is it the right one? See `tryeza serve`.",
    }

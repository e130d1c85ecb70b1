"""`tryeza backup` and `tryeza restore`, as a person and as a script meet them."""

from pathlib import Path

import msgspec
import pytest
from typer.testing import CliRunner

from tryeza.commands import backing_up, restoring
from tryeza.kernel.files import FileStore

runner = CliRunner()


@pytest.fixture
def site(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An installation with a file in its store; its data folder."""
    FileStore(tmp_path / "var" / "files").keep(b"Neni 1")
    monkeypatch.setenv("DATABASE_URL", database_url)
    monkeypatch.setenv("TRYEZA_DATA", str(tmp_path / "var"))
    return tmp_path


def test_a_backup_is_made_and_restored(
    site: Path, empty_database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = runner.invoke(backing_up.app, [str(site / "all.tar")])
    assert (made.exit_code, made.stderr) == (0, "")
    assert made.stdout.startswith(f"{site / 'all.tar'}: ")
    assert made.stdout.endswith(" 1 files, 0.2 MB, verified\n")

    monkeypatch.setenv("DATABASE_URL", empty_database_url)
    monkeypatch.setenv("TRYEZA_DATA", str(site / "new"))
    restored = runner.invoke(restoring.app, [str(site / "all.tar")])
    assert restored.exit_code == 0
    assert restored.stdout.endswith(" 1 files, restored\n")
    (file,) = (path for path in (site / "new/files").rglob("*") if path.is_file())
    assert file.read_bytes() == b"Neni 1"


def test_a_script_reads_json(site: Path) -> None:
    made = runner.invoke(backing_up.app, [str(site / "all.tar"), "--json"])
    told = msgspec.json.decode(made.stdout)
    assert told["bytes"] == (site / "all.tar").stat().st_size
    assert (told["files"], told["damaged"]) == (1, [])
    whole = runner.invoke(restoring.app, [str(site / "all.tar"), "--only-verify", "--json"])
    read = msgspec.json.decode(whole.stdout)
    assert read["restored"] is False
    assert {name: read[name] for name in ("rows", "files", "revision")} == {
        name: told[name] for name in ("rows", "files", "revision")
    }


def test_a_refusal_says_why_and_ends_with_1(site: Path) -> None:
    runner.invoke(backing_up.app, [str(site / "all.tar")])
    again = runner.invoke(backing_up.app, [str(site / "all.tar")])
    assert again.exit_code == 1
    assert "all.tar exists already" in again.stderr.replace("\n", " ")
    used = runner.invoke(restoring.app, [str(site / "all.tar"), "--json"])
    assert used.exit_code == 1
    error = msgspec.json.decode(used.stdout)["error"]
    assert error["code"] == "restore"
    assert error["message"].startswith("The database is not empty")


def test_a_rotten_file_is_told_of(site: Path) -> None:
    (file,) = (path for path in (site / "var/files").rglob("*") if path.is_file())
    file.write_bytes(b"Neni 2")
    made = runner.invoke(backing_up.app, [str(site / "all.tar")])
    assert made.exit_code == 0
    assert f"{file.name} is not what was stored" in made.stderr.replace("\n", "")

"""`tryeza inspect` and `tryeza compare` on files that are none, told to a person and a script."""

import os
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from typer.testing import CliRunner

from tryeza.commands import comparing, inspecting

runner = CliRunner()
DRAFT = "# Rules\n\n## Article 1 Purpose\n\nThese rules say how grants are given.\n"


def a_folder(path: Path) -> None:
    path.mkdir()


def a_pipe(path: Path) -> None:
    os.mkfifo(path)


def nothing(path: Path) -> None:
    assert not path.exists()


@pytest.mark.parametrize(
    ("make", "code", "said"),
    [
        (a_folder, "not_a_file", "is a folder; name a file."),
        (a_pipe, "not_a_file", "is no ordinary file; name one."),
        (nothing, "not_found", "cannot be read: No such file or directory."),
    ],
)
def test_what_is_no_file_is_refused_with_a_sentence_and_as_json(
    tmp_path: Path, make: Callable[[Path], None], code: str, said: str
) -> None:
    make(tmp_path / "draft.docx")
    told = runner.invoke(inspecting.app, [str(tmp_path / "draft.docx"), "--json"])
    assert told.exit_code == 1
    error = {"code": code, "message": f"{tmp_path / 'draft.docx'} {said}"}
    assert msgspec.json.decode(told.stdout) == {"error": error}
    assert said in told.stderr


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("sq_XK.UTF-8", "v1.docx: Skedari është i formatit EXE, që nuk mund të importohet"),
        ("sr_RS@latin", "v1.docx: Fajl je u formatu EXE, koji se ne može uvesti"),
        ("sr_RS.UTF-8", "v1.docx: Фајл је у формату EXE, који се не може увести"),
        ("de_DE.UTF-8", "v1.docx: The file is a program, which cannot be imported."),
    ],
)
def test_a_refusal_is_in_the_language_of_the_terminal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, locale: str, said: str
) -> None:
    monkeypatch.setenv("LANG", locale)
    (tmp_path / "v1.exe").write_bytes(b"MZ\x90\x00\x03" + b"\0\xff" * 600)
    told = runner.invoke(inspecting.app, [str(tmp_path / "v1.exe")])
    assert (told.exit_code, told.stdout) == (1, "")
    assert told.stderr.startswith(said.replace("v1.docx", "v1.exe"))


def test_a_redline_that_cannot_be_written_is_told_and_nothing_is_left(tmp_path: Path) -> None:
    (tmp_path / "v1.md").write_text(DRAFT)
    (tmp_path / "v2.md").write_text(DRAFT.replace("given", "made"))
    files = [str(tmp_path / "v1.md"), str(tmp_path / "v2.md")]
    out = tmp_path / "no such folder" / "redline.html"
    told = runner.invoke(comparing.app, [*files, "--html", str(out), "--json"])
    assert told.exit_code == 1
    message = f"{out} cannot be written: No such file or directory."
    assert msgspec.json.decode(told.stdout) == {
        "error": {"code": "not_writable", "message": message}
    }
    assert sorted(path.name for path in tmp_path.iterdir()) == ["v1.md", "v2.md"]

"""`tryeza merge` on the command line: all returns of a round in one Word file."""

import re
import zipfile
from pathlib import Path

import msgspec
import pytest
from tests.documents.reading.files import p, run
from tests.documents.review.returns import (
    INVITATION,
    MINUTES,
    QUORUM,
    comment,
    draft,
    gone,
    ins,
    line,
    on,
    returned,
    thread,
)
from typer.testing import CliRunner

from tryeza.commands import merging, reviewing
from tryeza.documents.importing import import_text
from tryeza.documents.origin import Origin
from tryeza.documents.writing.copies import Copy
from tryeza.documents.writing.word import write_word

runner = CliRunner()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "base.docx").write_bytes(draft(QUORUM, INVITATION, MINUTES))
    before, _, after = INVITATION.partition("pesë")
    (tmp_path / "drita.docx").write_bytes(
        returned(
            line(on(1, run("Grupi")), run(QUORUM.removeprefix("Grupi"))),
            line(run(before), gone("pesë"), ins("tri"), run(after)), p(MINUTES),
            comments=[comment(1, "Cili?"), comment(2, "Punues.")],
            threads=[thread(1, done=True), thread(2, parent=1)],
        )
    )  # fmt: skip
    (tmp_path / "besim.docx").write_bytes(
        returned(
            p(QUORUM.replace("shumicën", "dy të tretat")),
            line(run(before), gone("pesë", "Besim"), ins("dhjetë", "Besim"), run(after)),
            p(MINUTES),
        )
    )
    return tmp_path


def merge(folder: Path, *names: str) -> list[str]:
    """The output of a merge into `all.docx`, in lines."""
    files = [str(folder / f"{name}.docx") for name in ("base", *names)]
    told = runner.invoke(merging.app, [*files, "--docx", str(folder / "all.docx")])
    assert told.exit_code == 0, told.stderr
    return [*told.stdout.splitlines(), *told.stderr.splitlines()]


def found_in(folder: Path) -> dict[str, list[dict[str, object]]]:
    files = [str(folder / "all.docx"), "--base", str(folder / "base.docx")]
    told = runner.invoke(reviewing.app, [*files, "--json"])
    return msgspec.json.decode(told.stdout, type=dict[str, list[dict[str, object]]])


def test_one_file_holds_the_comments_and_changes_of_all(folder: Path) -> None:
    assert merge(folder, "drita", "besim")[0] == "comments: 2, changes: 3, returns: 2"
    found = found_in(folder)
    assert [(one["author"], one["resolved"], one["quote"], one["text"], one["parent"])
            for one in found["comments"]] == [
        ("Besim", True, "Grupi", "Cili?", None), ("Besim", False, "Grupi", "Punues.", "0"),
    ]  # fmt: skip
    assert [(one["author"], one["paragraph"], one["new"]) for one in found["changes"]] == [
        ("besim", 0, QUORUM.replace("shumicën", "dy të tretat")),  # not tracked: by the file's name
        ("Drita", 1, INVITATION.replace("pesë", "tri")),
        ("Besim", 1, INVITATION.replace("pesë", "dhjetë")),
    ]


def test_what_the_returns_were_all_sent_with_is_there_once(folder: Path) -> None:
    merge(folder, "drita", "besim")
    sent = (folder / "all.docx").read_bytes()
    for name in ("first", "second"):
        (folder / f"{name}.docx").write_bytes(sent)
    assert merge(folder, "first", "second")[0] == "comments: 2, changes: 3, returns: 2"
    assert len(found_in(folder)["comments"]) == 2


def test_without_returns_it_is_the_copy_to_send_out(folder: Path) -> None:
    assert merge(folder) == ["comments: 0, changes: 0, returns: 0"]
    assert found_in(folder) == {"comments": [], "changes": [], "unplaced": [], "warnings": []}


def test_the_return_of_another_document_is_told_and_adds_nothing(folder: Path) -> None:
    other = draft("Investitori vendos pajisje të reja në objektin e tij brenda afatit të lejes.")
    (folder / "other.docx").write_bytes(other)
    lines = merge(folder, "drita", "other")
    assert lines[0] == "comments: 2, changes: 1, returns: 2"
    assert any(line.startswith("! other: This file is no return of this") for line in lines)


def test_a_torn_return_is_refused_and_nothing_is_written(folder: Path) -> None:
    (folder / "torn.docx").write_bytes((folder / "drita.docx").read_bytes()[:-40])
    files = [str(folder / name) for name in ("base.docx", "drita.docx", "torn.docx")]
    told = runner.invoke(merging.app, [*files, "--docx", str(folder / "all.docx"), "--json"])
    assert told.exit_code == 1
    assert msgspec.json.decode(told.stdout)["error"]["code"] == "truncated"
    assert not (folder / "all.docx").exists()


def test_a_copy_of_a_copy_names_its_paragraphs_as_the_first_one_did(folder: Path) -> None:
    marks = Origin("d", "v", tuple(f"{at:032x}" for at in range(3)))
    text = import_text(draft(QUORUM, INVITATION, MINUTES), filename="base.docx").paragraphs
    data = write_word(text, title="base", language="sq", copy=Copy(marks))
    (folder / "base.docx").write_bytes(data)
    merge(folder, "drita")
    with zipfile.ZipFile(folder / "all.docx") as archive:
        body = archive.read("word/document.xml").decode()
    assert re.findall(r'w:name="_tz(\w+)"', body) == list(marks.paragraphs)
    assert len(found_in(folder)["comments"]) == 2

"""`tryeza review` on the command line: for a person, for a script, and when it is refused."""

import re
from pathlib import Path

import msgspec
import pytest
from tests.documents.reading.files import p, run
from tests.documents.review.returns import (
    INVITATION,
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

from tryeza.commands import reviewing
from tryeza.documents import review
from tryeza.kernel.catalogue import Language
from tryeza.kernel.telling import words_of

runner = CliRunner()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "returned.docx"
    changed = line(on(1, run("Grupi")), run(" vendos "), gone("sot"), ins("nesër"), run("."))
    path.write_bytes(
        returned(
            changed, p(INVITATION),
            comments=[comment(1, "Cili?"), comment(2, "Punues.")],
            threads=[thread(1, done=True), thread(2, parent=1)],
        )
    )  # fmt: skip
    return path


def test_a_script_gets_comments_changes_what_has_no_place_and_warnings(file: Path) -> None:
    told = runner.invoke(reviewing.app, [str(file), "--json"])
    assert msgspec.json.decode(told.stdout) == {
        "comments": [
            {
                "id": "1", "parent": None, "author": "Besim", "date": "2026-03-09T10:15:00Z",
                "resolved": True, "paragraph": 0, "quote": "Grupi", "text": "Cili?",
            },
            {
                "id": "2", "parent": "1", "author": "Besim", "date": "2026-03-09T10:15:00Z",
                "resolved": False, "paragraph": 0, "quote": "Grupi", "text": "Punues.",
            },
        ],
        "changes": [
            {
                "author": "Drita", "date": "2026-03-09T10:15:00Z", "paragraph": 0,
                "kind": "suggest", "old": "Grupi vendos sot.", "new": "Grupi vendos nesër.",
            }
        ],
        "unplaced": [],
        "warnings": [],
    }  # fmt: skip


def test_a_person_reads_threads_and_redlines(file: Path) -> None:
    told = runner.invoke(reviewing.app, [str(file)])
    assert told.stdout.splitlines() == [
        "[0] Besim 2026-03-09 “Grupi” ✓: Cili?",
        "    ↳ Besim 2026-03-09: Punues.",
        "[0] Drita 2026-03-09, suggest: Grupi vendos [-sot-]{+nesër+}.",
    ]


def test_the_wrong_document_is_told_in_the_language_of_the_terminal(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "base.docx").write_bytes(draft(QUORUM, QUORUM.upper()))
    monkeypatch.setenv("LANG", "sq_XK.UTF-8")
    told = runner.invoke(reviewing.app, [str(file), "--base", str(tmp_path / "base.docx")])
    assert (told.exit_code, told.stdout) == (0, "")
    assert told.stderr.startswith("! Ky skedar nuk është kthim i këtij dokumenti")


def test_what_is_no_word_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "draft.md").write_text("# Rules\n\nThey say how.\n")
    monkeypatch.setenv("LANG", "sr_RS@latin")
    told = runner.invoke(reviewing.app, [str(tmp_path / "draft.md"), "--json"])
    assert told.exit_code == 1
    error = msgspec.json.decode(told.stdout)["error"]
    assert error["code"] == "not_reviewed_in_word"
    assert error["message"].startswith("draft.md: Komentari i praćene izmene čitaju se samo")


def test_everything_that_can_be_told_is_told_in_every_language() -> None:
    folder = Path(str(review.__file__)).parent
    source = "".join(path.read_text(encoding="utf-8") for path in folder.glob("*.py"))
    named = set(re.findall(r"\w+", source))
    words = words_of("documents").words
    known = {key.removeprefix("review.") for key in words if key.startswith("review.")}
    looks = {f"changes_of_{kind}" for kind in ("looks", "numbers", "tables", "sections")}
    assert known - named - looks == set()
    for key in known:
        assert set(words[f"review.{key}"]) == {"sq", "sr", "en"}
        facts = {"count": 2, "author": "A", "authors": "A", "text": "x", "percent": 1}
        for language in Language:
            said = words_of("documents").say(
                f"review.{key}", language, comments=1, changes=2, **facts
            )
            assert said

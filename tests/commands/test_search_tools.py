"""`tryeza analyse` and `tryeza group`, told to a person and a script."""

from pathlib import Path

import msgspec
import pytest
from typer.testing import CliRunner

from tryeza.commands import analysing, grouping

runner = CliRunner()
LETTER = "We ask that the call for small grants stays open for at least twenty working days"


def test_each_word_is_printed_with_what_it_is_found_by() -> None:
    told = runner.invoke(
        analysing.app, ["--language", "sq", "--json"], input="komunave\nOShC-ve\r\n\nkomunave\n"
    )
    assert told.exit_code == 0
    assert msgspec.json.decode(told.stdout) == {"komunave": ["komune"], "OShC-ve": ["oshc", "ve"]}


def test_a_person_reads_a_word_a_line() -> None:
    told = runner.invoke(analysing.app, ["--language", "en"], input="reports\nmeetings\n")
    assert told.stdout == "reports: report\nmeetings: meeting\n"


def test_bytes_that_are_no_text_are_analysed_as_far_as_they_are() -> None:
    told = runner.invoke(
        analysing.app, ["--language", "sq", "--json"], input=b"\xff\xfekomunave\x00\n\xed\xa0\x80\n"
    )
    assert told.exit_code == 0
    assert list(msgspec.json.decode(told.stdout).values()) == [["komune"], []]


def test_a_line_without_end_is_refused_with_its_number() -> None:
    told = runner.invoke(
        analysing.app, ["--language", "sq", "--json"], input=b"komuna\n" + b"a" * (5 * 2**20)
    )
    assert told.exit_code == 1
    message = "Line 1 (the first is 0) is longer than 4 MiB."
    assert msgspec.json.decode(told.stdout) == {"error": {"code": "too_long", "message": message}}


def records(folder: Path, *lines: str) -> str:
    file = folder / "comments.jsonl"
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return str(file)


def record(text: str) -> str:
    return msgspec.json.encode({"id": 7, "text": text}).decode()


def test_groups_name_the_lines_and_what_they_share(tmp_path: Path) -> None:
    file = records(
        tmp_path, record(LETTER), "", record("Something else."), record(f"{LETTER}. Drita, Prizren")
    )
    told = runner.invoke(grouping.app, [file, "--json"])
    assert told.exit_code == 0
    own = [{"member": 3, "passages": ["Drita, Prizren"]}]
    assert msgspec.json.decode(told.stdout) == {
        "groups": [
            {
                "members": [0, 3],
                "shared": [LETTER],
                "letters": [{"members": [0, 3], "shared": [LETTER], "own": own}],
            }
        ]
    }
    told = runner.invoke(grouping.app, [file])
    assert told.stdout == f"2 comments, lines 0, 3\n  “{LETTER}”\n"


@pytest.mark.parametrize("line", ["[]", '{"body": "x"}', '{"text": 3}', '{"text": ', "\x00"])
def test_a_line_without_text_is_named(tmp_path: Path, line: str) -> None:
    told = runner.invoke(grouping.app, [records(tmp_path, record(LETTER), line), "--json"])
    assert told.exit_code == 1
    error = msgspec.json.decode(told.stdout)["error"]
    assert error["code"] == "no_text"
    assert error["message"].startswith("comments.jsonl: line 1 (the first is 0) has no text: ")


def test_a_line_that_is_too_long_is_refused(tmp_path: Path) -> None:
    told = runner.invoke(grouping.app, [records(tmp_path, record("a" * 5 * 2**20)), "--json"])
    assert told.exit_code == 1
    assert msgspec.json.decode(told.stdout)["error"]["code"] == "too_long"


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    told = runner.invoke(grouping.app, [str(tmp_path / "none.jsonl"), "--json"])
    assert told.exit_code == 1
    assert msgspec.json.decode(told.stdout)["error"]["code"] == "not_found"

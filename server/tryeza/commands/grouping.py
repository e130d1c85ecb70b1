"""`tryeza group FILE`: which comments of a file are the same letter."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import msgspec
import typer

from tryeza.commands.console import (
    AsJson,
    InputFile,
    fail,
    print_json,
    print_line,
    readable,
    waiting,
)
from tryeza.search.campaigns import Group, groups

app = typer.Typer()

_LONGEST_LINE: Final = 4 * 2**20  # bytes


class Commented(msgspec.Struct):
    """A record of the file; what it has besides its text is of no concern."""

    text: str


@app.command()
def group(file: InputFile, as_json: AsJson = False) -> None:
    """Show which comments of a JSON Lines file (records with `text`) are the same letter.

    Comments are named by their lines, the first is 0. Letters sent in numbers about the same thing
    are shown together. Nothing is changed.
    """
    readable(file, as_json=as_json)
    with waiting("Grouping …"):
        found = groups(_texts(file, as_json=as_json))
    if as_json:
        print_json({"groups": [as_values(each) for each in found]})
        return
    for each in found:
        print_line(_shown(each))


def as_values(group: Group) -> dict[str, object]:
    """A group as the values that `--json` prints."""
    return {
        "members": group.members,
        "shared": group.shared,
        "letters": [
            {
                "members": letter.members,
                "shared": letter.shared,
                "own": [
                    {"member": member, "passages": passages}
                    for member, passages in letter.own.items()
                ],
            }
            for letter in group.letters
        ],
    }


def _texts(file: Path, *, as_json: bool) -> Iterator[str]:
    with file.open("rb") as lines:
        number = 0
        while line := lines.readline(_LONGEST_LINE + 1):
            if len(line) > _LONGEST_LINE:
                message = f"{file.name}: line {number} is longer than {_LONGEST_LINE >> 20} MiB."
                fail(message, "too_long", as_json=as_json)
            yield _text(line, f"{file.name}: line {number}", as_json=as_json)
            number += 1


def _text(line: bytes, where: str, *, as_json: bool) -> str:
    """The text of a line; an empty line is a record without one, and counts as a line."""
    if not line.strip():
        return ""
    try:
        return msgspec.json.decode(line, type=Commented).text
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        fail(f"{where} (the first is 0) has no text: {error}.", "no_text", as_json=as_json)


def _shown(group: Group) -> str:
    lines = ", ".join(map(str, group.members))
    passages = "\n".join(f"  “{' '.join(passage.split())}”" for passage in group.shared)
    return f"{len(group.members)} comments, lines {lines}\n{passages}"

"""How commands speak: results on standard output, everything else on standard error."""

import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, NoReturn

import msgspec
import typer
from rich.console import Console

from tryeza.kernel.catalogue import Language

console = Console(stderr=True, highlight=False, soft_wrap=True)

_LOCALES = ("LC_ALL", "LC_MESSAGES", "LANG")

AsJson = Annotated[bool, typer.Option("--json", help="Print the result as JSON.")]
InputFile = Annotated[Path, typer.Argument(show_default=False)]  # see `readable`


def say(message: str) -> None:
    """Tell a person something that is not the result."""
    console.print(message, markup=False)


def print_line(text: str) -> None:
    """A line of the result."""
    sys.stdout.write(f"{text}\n")


def print_json(value: object) -> None:
    """The result as JSON, UTF-8, on one line."""
    sys.stdout.buffer.write(msgspec.json.encode(value) + b"\n")
    sys.stdout.buffer.flush()


def fail(message: str, code: str = "failed", *, as_json: bool = False) -> NoReturn:
    """End with what went wrong: status 1, and for a script `{"error": {"code", "message"}}`."""
    message = message.encode("utf-8", "replace").decode()  # a file's name need not be text
    if as_json:
        print_json({"error": {"code": code, "message": message}})
    console.print(message, markup=False, style="red")
    raise typer.Exit(1)


def readable(file: Path, *, as_json: bool) -> Path:
    """The file, if it is one that can be read to its end; else the end of the command.

    A pipe or a device is refused: it may never end.
    """
    try:
        mode = file.stat().st_mode
        if stat.S_ISDIR(mode):
            fail(f"{file} is a folder; name a file.", "not_a_file", as_json=as_json)
        if not stat.S_ISREG(mode):
            fail(f"{file} is no ordinary file; name one.", "not_a_file", as_json=as_json)
        file.open("rb").close()
    except OSError as error:
        code = "not_found" if isinstance(error, FileNotFoundError) else "not_readable"
        fail(f"{file} cannot be read: {error.strerror}.", code, as_json=as_json)
    return file


def write(file: Path, content: bytes, *, as_json: bool) -> None:
    """Write a file that the person named, or end the command with what was in the way."""
    try:
        file.write_bytes(content)
    except OSError as error:
        fail(f"{file} cannot be written: {error.strerror}.", "not_writable", as_json=as_json)


def spoken() -> Language:
    """The language of the terminal, as POSIX has it; English where it is none of ours."""
    said = next((os.environ[name] for name in _LOCALES if os.environ.get(name)), "")
    place, _, script = said.partition("@")
    language = place[:2].lower()
    if language == "sr":  # glibc: sr_RS is Cyrillic, sr_RS@latin is not
        return Language.SERBIAN if "latin" in script.lower() else Language.SERBIAN_CYRILLIC
    return Language.ALBANIAN if language == "sq" else Language.ENGLISH


@contextmanager
def waiting(what: str) -> Iterator[None]:
    """Shows that something takes its time, where somebody is watching."""
    if console.is_terminal:
        with console.status(what):
            yield
    else:
        yield

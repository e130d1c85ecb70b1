"""How commands speak: results on standard output, everything else on standard error."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, NoReturn

import msgspec
import typer
from rich.console import Console

console = Console(stderr=True, highlight=False, soft_wrap=True)

AsJson = Annotated[bool, typer.Option("--json", help="Print the result as JSON.")]
InputFile = Annotated[
    Path, typer.Argument(exists=True, dir_okay=False, readable=True, show_default=False)
]


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
    if as_json:
        print_json({"error": {"code": code, "message": message}})
    console.print(message, markup=False, style="red")
    raise typer.Exit(1)


@contextmanager
def waiting(what: str) -> Iterator[None]:
    """Shows that something takes its time, where somebody is watching."""
    if console.is_terminal:
        with console.status(what):
            yield
    else:
        yield

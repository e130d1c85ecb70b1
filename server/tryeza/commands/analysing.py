"""`tryeza analyse`: what words are found by, as the search sees them."""

import sys
from collections.abc import Iterator
from typing import Annotated, Final

import typer

from tryeza.commands.console import AsJson, fail, print_json, print_line
from tryeza.search.analysis import LANGUAGES, analyse

app = typer.Typer()

_LONGEST_LINE: Final = 4 * 2**20  # bytes


@app.command(name="analyse")
def analyse_words(
    language: Annotated[
        list[str] | None, typer.Option(help="Of the words; may be given several times.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Read a word a line, and print the terms by which each is found.

    Without a language a word is analysed as a query of unknown language: in Albanian, Serbian,
    English and Turkish at once.
    """
    found: dict[str, list[str]] = {}
    for word in _lines(as_json=as_json):
        tokens = analyse(word, *(language or LANGUAGES))
        terms = list(dict.fromkeys(term for token in tokens for term in token.terms))
        found[word] = terms
        if not as_json:
            print_line(f"{word}: {' '.join(terms)}")
    if as_json:
        print_json(found)


def _lines(*, as_json: bool) -> Iterator[str]:
    """The lines of standard input that are not empty; bytes that are no UTF-8 become U+FFFD."""
    number = 0
    while line := sys.stdin.buffer.readline(_LONGEST_LINE + 1):
        if len(line) > _LONGEST_LINE:
            message = f"Line {number} (the first is 0) is longer than {_LONGEST_LINE >> 20} MiB."
            fail(message, "too_long", as_json=as_json)
        word = line.decode("utf-8", "replace").rstrip("\r\n")
        if word:
            yield word
        number += 1

"""A passage shows where in a text what was looked for stands, in the words' own forms."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tryeza.search.passages import LONGEST, passage
from tryeza.search.query import Prefix
from tryeza.search.query_parsing import parse


def shown(text: str, query: str, language: str = "sq") -> str:
    """A passage as a line, its marks in brackets."""
    pieces = passage(text, language, parse(query))
    return "".join(f"[{each.text}]" if each.is_marked else each.text for each in pieces)


@pytest.mark.parametrize(
    ("query", "line"),
    [
        ("afat", "[Afatet] e komunës janë të shkurtra, [afati] mungon."),
        ('"afati mungon"', "Afatet e komunës janë të shkurtra, [afati] [mungon]."),
        ("shkurt*", "Afatet e komunës janë të [shkurtra], afati mungon."),
        ("komunes -afati", "Afatet e [komunës] janë të shkurtra, afati mungon."),
        ("qyteti", "Afatet e komunës janë të shkurtra, afati mungon."),
        ("for:afati komune", "Afatet e [komunës] janë të shkurtra, afati mungon."),
    ],
)
def test_words_are_marked_as_they_are_written(query: str, line: str) -> None:
    assert shown("Afatet e komunës janë të shkurtra,\nafati mungon.", query) == line


def test_of_a_long_text_the_passage_is_shown_that_answers_most() -> None:
    text = f"Plani është i mirë. {'Fjalë tjera. ' * 40}Plani i rrugës mungon. {'Fund. ' * 60}"
    line = shown(text, "plan rruge")
    assert "[Plani] i [rrugës] mungon" in line
    assert line.startswith("…") and line.endswith("…")


@given(st.text(max_size=600), st.text(min_size=1, max_size=3))
def test_a_passage_is_a_part_of_the_text_and_never_long(text: str, letters: str) -> None:
    pieces = passage(text, "sq", Prefix(letters.casefold()))
    said = "".join(piece.text for piece in pieces)
    assert len(said) <= LONGEST + 2
    assert " ".join(said.strip("…").split()) in " ".join(text.split())

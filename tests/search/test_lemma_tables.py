"""Tables of lemmas give what the dictionary has, folded, and nothing else."""

import pytest

from tryeza.search import serbian
from tryeza.search.folding import fold
from tryeza.search.lemma_tables import LemmaTable, lemma_lines, table_of


@pytest.fixture(scope="module")
def english() -> LemmaTable:
    return table_of(lemma_lines("en", fold))


@pytest.mark.parametrize(
    ("form", "lemmas"),
    [
        ("meetings", ("meeting",)),
        ("written", ("write",)),
        ("municipality", ("municipality",)),
        ("meetin", ()),
        ("", ()),
        ("\uffff", ()),
        ("write write", ()),
    ],
)
def test_a_form_has_its_lemmas(english: LemmaTable, form: str, lemmas: tuple[str, ...]) -> None:
    assert english.lemmas(form) == lemmas


def test_every_line_of_a_table_is_found(english: LemmaTable) -> None:
    lines = [line.split(" ") for line in english.text.strip().splitlines()]
    assert len(lines) > 100_000
    assert [form for form, *lemmas in lines[::97] if english.lemmas(form) != tuple(lemmas)] == []
    assert english.lemmas(lines[0][0]) and english.lemmas(lines[-1][0])


def test_a_verbal_noun_is_its_own_lemma() -> None:
    assert serbian.with_verbal_noun("trazenja", ["traziti"]) == ("trazenje",)
    assert serbian.with_verbal_noun("trazenjem", []) == ("trazenje",)
    assert serbian.with_verbal_noun("trazila", ["traziti"]) == ("traziti",)

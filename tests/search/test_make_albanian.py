"""The table that is shipped is what its script makes of the grammar."""

import lzma
from importlib.resources import files

import pytest

from tryeza.search import make_albanian

SHIPPED = files("tryeza.search") / "data"


@pytest.fixture(scope="module")
def made() -> bytes:
    return make_albanian.packed(make_albanian.table(*make_albanian.installed()))


def test_made_again_the_table_is_the_same(made: bytes) -> None:
    shipped = (SHIPPED / "albanian.txt.xz").read_bytes()
    assert lzma.decompress(made) == lzma.decompress(shipped)
    assert len(shipped) < 1_000_000


def test_the_licence_of_its_data_lies_beside_it() -> None:
    licence = (SHIPPED / "albanian.LICENSE").read_text(encoding="utf-8")
    assert "Maria Morozova" in licence
    assert "Permission is hereby granted, free of charge" in licence


GRAMMAR = """\
-paradigm: noun
 -flex: <1>.
  gramm: sg,nom,indef
 -flex: <1>.it//<1>.ut
  gramm: sg,gen_dat,def
 -flex: <0>.ve
  gramm: pl,gen_dat,indef

-paradigm: verb
 -flex: <0>.<.>ni
  gramm:
  paradigm: clitics

-paradigm: clitics
 -flex: .më.
  gramm: CLIT
"""
WORDS = """\
-lexeme
 lex: qark
 stem: qarqe.|qark.
 gramm: NOUN,m,inanim
 paradigm: noun
 trans_en: county

-lexeme
 lex: laj
 stem: la.
 gramm: V,vt
 paradigm: verb
 trans_en: wash

-lexeme
 lex: lahem
 stem: la.
 gramm: V,med
 paradigm: verb
 trans_en: wash oneself
"""


def test_each_stem_has_its_endings_and_what_stands_inside_an_ending() -> None:
    made = make_albanian.table(
        make_albanian.read_lexemes(WORDS), make_albanian.read_paradigms(GRAMMAR)
    )
    assert made.splitlines() == [
        ".meni",
        "..it.ut",
        ".ve",
        "",
        "la laj 0",  # of the medial verb, too
        "qark qark 1",
        "qarqe qark 2",
    ]

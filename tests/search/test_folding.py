"""What is typed differently and read the same is one word."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tryeza.search.folding import fold


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Komunës", "komunes"),
        ("KOMUNËS", "komunes"),
        ("komunes", "komunes"),
        ("çështje", "ceshtje"),
        ("Mitrovica", "mitrovica"),
        ("Митровица", "mitrovica"),
        ("Đakovica", "djakovica"),
        ("Ђаковица", "djakovica"),
        ("općina", "opcina"),
        ("Љубљана", "ljubljana"),
        ("џеп", "dzep"),
        ("İSTANBUL", "istanbul"),
        ("ığdır", "igdir"),
        ("Ќирил", "kjiril"),
        ("straße", "strasse"),
        ("ﬁnanca", "financa"),
        ("konsul\u00adtim", "konsultim"),
        ("२०२४", "२०२४"),
    ],
)
def test_a_word_is_folded(written: str, folded: str) -> None:
    assert fold(written) == folded


@given(st.text())
def test_folding_again_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_composed_and_decomposed_letters_fold_alike(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


@given(st.text(alphabet="abcçdđeëfghijklmnoprsštuvxyzžćč"))
def test_capitals_fold_as_small_letters(text: str) -> None:
    assert fold(text.upper()) == fold(text)


@given(st.text(alphabet="abcçdđeëfghijklmnoprsštuvxyzžćčабвгдђежзијклљмнњопрстћуфхцчџш"))
def test_words_of_the_country_fold_to_plain_letters(text: str) -> None:
    assert fold(text) == "" or (fold(text).isascii() and fold(text).islower())

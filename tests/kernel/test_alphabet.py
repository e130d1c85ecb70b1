"""The alphabets of Albanian and Serbian: what is found as the same, what stands before what."""

import random

from hypothesis import given
from hypothesis import strategies as st

from tryeza.kernel.alphabet import fold, sort_key


def in_order(language: str, words: list[str]) -> bool:
    """Whether words that were shuffled come back in this order."""
    shuffled = words[:]
    random.Random(1).shuffle(shuffled)  # noqa: S311 - any order will do
    return sorted(shuffled, key=lambda word: sort_key(word, language)) == words


def test_albanian_letters_stand_in_the_order_of_albanian_dictionaries() -> None:
    words = (
        "cak çaj dymbëdhjetë dhelpër edhe ëmbël gur gjak lule llak nuse njeri rosë rrush sy shi "
        "top thes xixë xham zog zhurmë"
    )
    assert in_order("sq", words.split())


def test_serbian_letters_stand_in_the_order_of_serbian_dictionaries() -> None:
    words = "cvet čaj ćup dunja džep đak list ljubav nos njiva suša šuma zub žaba"
    assert in_order("sr", words.split())


def test_cyrillic_stands_where_its_latin_spelling_stands() -> None:
    assert in_order("sr", ["Пећ", "Peja", "Призрен"])
    assert sort_key("Љубав", "sr").split("\x01")[0] == sort_key("ljubav", "sr").split("\x01")[0]


def test_english_takes_a_letter_with_a_mark_for_the_plain_one() -> None:
    assert in_order("en", ["Cabin", "Çadër", "Café Society", "Cafeteria"])


def test_numbers_stand_before_letters_and_in_the_order_of_their_size() -> None:
    assert in_order("sq", ["3 hapa", "Grupi 2", "Grupi 10", "Grupi për kontraktim"])


def test_a_shorter_name_stands_before_a_longer_one_and_words_before_letters() -> None:
    assert in_order("sq", ["Zyra", "Zyra e Kryeministrit", "Zyrat"])


def test_case_and_punctuation_decide_only_between_equals() -> None:
    assert in_order("sq", ["Qendra „Ylli“", "qendra Yllka"])


def test_folding_leaves_neither_case_nor_marks() -> None:
    assert fold("Komunës së Gjakovës, Çështje") == "komunes se gjakoves, ceshtje"
    assert fold("Đakovica Šćepan Žižić") == "djakovica scepan zizic"


def test_both_scripts_of_serbian_fold_alike() -> None:
    assert fold("Ђаковица и Љубижда") == fold("Đakovica i Ljubižda") == "djakovica i ljubizda"


@given(st.text(max_size=60))
def test_any_text_has_a_key_and_folds_once_and_for_all(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    for language in ("sq", "sr", "en"):
        assert sort_key(text, language).isascii() or not text.isascii()


def test_letters_that_only_look_unlike_fold_alike() -> None:
    assert fold("𝕊hkollë ﬁllore Ǣ ǿ Й") == "shkolle fillore ae o i"

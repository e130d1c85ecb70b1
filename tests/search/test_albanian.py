"""Words that the Albanian table has, and those that only rules can tell."""

import pytest

from tryeza.search import albanian


@pytest.mark.parametrize(
    ("form", "lemma"),
    [
        ("komunat", "komune"),
        ("qytetareve", "qytetar"),
        ("ligjeve", "ligj"),
        ("propozuam", "propozoj"),
        ("miratohet", "miratoj"),
        ("miratimin", "miratim"),
        ("miratuari", "miratoj"),
        ("mesueses", "mesues"),
        ("duarve", "dore"),
    ],
)
def test_a_form_has_its_lemma(form: str, lemma: str) -> None:
    assert albanian.is_known(form)
    assert lemma in albanian.lemmas(form)


def test_a_form_has_all_its_lemmas() -> None:
    assert albanian.lemmas("qene") == {"jam", "qen", "qene"}


@pytest.mark.parametrize(
    "forms",
    [
        ("infografike", "infografika", "infografikat", "infografikave", "infografikash"),
        ("rikonfigurimi", "rikonfigurimin", "rikonfigurimeve", "rikonfigurimit"),
        ("digjitalizoj", "digjitalizova", "digjitalizohet", "digjitalizuam", "digjitalizofshin"),
        ("blogacion", "blogacioni", "blogacionit", "blogacionet", "blogacioneve"),
        ("grantdhenes", "grantdhenesi", "grantdhenesit", "grantdhenesin"),
    ],
)
def test_forms_of_a_word_that_is_not_known_share_a_stem(forms: tuple[str, ...]) -> None:
    first, *others = map(albanian.lemmas, forms)
    assert first.intersection(*others)


def test_what_is_left_of_a_word_is_never_shorter_than_three_letters() -> None:
    assert [albanian.stem(word) for word in ("ojq", "oni", "ave", "uave")] == [
        "ojq",
        "oni",
        "ave",
        "uav",
    ]


def test_endings_that_begin_with_a_consonant_follow_vowels() -> None:
    assert albanian.stem("grant") == albanian.stem("grantit") == "grant"

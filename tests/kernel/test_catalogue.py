"""Words in several languages."""

from datetime import date

import pytest

from tryeza.kernel.catalogue import (
    Catalogue,
    Language,
    format_date,
    in_language,
    to_cyrillic,
)

WORDS = Catalogue(
    "test",
    {
        "comments": {
            "sq": {"one": "{count} koment", "other": "{count} komente"},
            "sr": {"one": "{count} komentar", "few": "{count} komentara", "other": "{count} njih"},
            "en": {"one": "{count} comment", "other": "{count} comments"},
        },
        "by": {"sq": "nga {name}", "sr": "od {name}", "en": "by {name}"},
    },
)


@pytest.mark.parametrize(
    ("language", "count", "said"),
    [
        (Language.ALBANIAN, 1, "1 koment"),
        (Language.ALBANIAN, 21, "21 komente"),
        (Language.ENGLISH, 0, "0 comments"),
        (Language.SERBIAN, 1, "1 komentar"),
        (Language.SERBIAN, 3, "3 komentara"),
        (Language.SERBIAN, 11, "11 njih"),
        (Language.SERBIAN, 12, "12 njih"),
        (Language.SERBIAN, 21, "21 komentar"),
        (Language.SERBIAN, 122, "122 komentara"),
        (Language.SERBIAN_CYRILLIC, 5, "5 њих"),
    ],
)
def test_a_count_chooses_its_plural_form(language: Language, count: int, said: str) -> None:
    assert WORDS.say("comments", language, count=count) == said


def test_facts_are_neither_transliterated_nor_read_as_templates() -> None:
    assert WORDS.say("by", Language.SERBIAN_CYRILLIC, name="Foo {name}") == "од Foo {name}"


def test_an_unknown_key_is_an_error() -> None:
    with pytest.raises(KeyError):
        WORDS.say("nothing", Language.ENGLISH)


def test_serbian_cyrillic_knows_its_digraphs_and_capitals() -> None:
    assert to_cyrillic("Ljubav, NJEGOŠ, džep, Đorđe, čaša; 15 %") == (
        "Љубав, ЊЕГОШ, џеп, Ђорђе, чаша; 15 %"
    )


def test_names_of_formats_and_foreign_words_stay_latin_in_cyrillic() -> None:
    said = "Sačuvajte ga kao .docx ili .md u UTF-8; ako se otvara u Wordu, kao PDF."
    assert to_cyrillic(said) == (
        "Сачувајте га као .docx или .md у UTF-8; ако се отвара у Wordu, као PDF."
    )


def test_a_text_falls_back_to_albanian_then_english() -> None:
    texts = {"en": "Law", "sq": "Ligji"}
    assert in_language(texts, Language.SERBIAN) == "Ligji"
    assert in_language({"en": "Law"}, Language.ALBANIAN) == "Law"
    assert in_language({"sr-Latn": "Zakon"}, Language.SERBIAN_CYRILLIC) == "Закон"
    assert in_language({}, Language.ALBANIAN) == ""


def test_serbian_dates_end_with_a_full_stop() -> None:
    assert format_date(date(2026, 3, 9), Language.SERBIAN) == "09.03.2026."
    assert format_date(date(2026, 3, 9), Language.ALBANIAN) == "09.03.2026"

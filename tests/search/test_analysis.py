"""What a word is found by, in each language, however it was typed."""

import csv
import time
import tracemalloc
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tryeza.search import analysis
from tryeza.search.analysis import analyse
from tryeza.search.folding import fold
from tryeza.search.lemma_tables import lemma_lines

PAIRS = Path(__file__).parent / "inflections"
CYRILLIC = dict(zip("abvgdđežzijklmnoprstćufhcčš", "абвгдђежзијклмнопрстћуфхцчш", strict=True))


def terms(word: str, *languages: str) -> set[str]:
    return {term for token in analyse(word, *languages) for term in token.terms}


def pairs(name: str) -> Iterator[tuple[str, str, bool]]:
    with (PAIRS / name).open(encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            yield row["form_a"], row["form_b"], row["label"] == "1"


def found(one: str, other: str, language: str) -> bool:
    return bool(terms(one, language) & terms(other, language))


@pytest.mark.parametrize(("name", "language"), [("sq", "sq"), ("sr", "sr")])
def test_forms_of_one_word_find_each_other_and_no_other_word(name: str, language: str) -> None:
    drawn = list(pairs(f"{name}_handpicked.tsv"))
    same = [found(one, other, language) for one, other, label in drawn if label]
    others = [found(one, other, language) for one, other, label in drawn if not label]
    assert sum(same) / len(same) >= 0.98
    assert sum(others) / len(others) <= 0.01


@pytest.mark.parametrize(
    ("word", "language", "expected"),
    [
        ("komunave", "sq", {"komune"}),
        ("konsultimeve", "sq", {"konsultim"}),
        ("motohem", "sq", {"motoj"}),
        ("bashkëfinancimit", "sq", {"bashkefinancim"}),
        ("drejtoreshës", "sq", {"drejtoreshe"}),
        ("OShC-ve", "sq", {"oshc", "ve"}),
        ("opštinama", "sr", {"opstin", "opstina"}),
        ("općina", "hr", {"opcin", "opcina", "opstina"}),
        ("municipalities", "en", {"municipality"}),
        ("belediyelerin", "tr", {"belediye"}),
        ("општините", "mk", {"opstina"}),
        ("Gemeinden", "de", {"gemeind"}),
        ("2024", "sq", {"2024"}),
        ("komunave", "xx", {"komunave"}),
    ],
)
def test_a_form_is_found_by_its_lemmas(word: str, language: str, expected: set[str]) -> None:
    assert terms(word, language) == expected


def test_a_form_of_several_words_is_found_by_each() -> None:
    assert terms("pasur", "sq") == {"kam", "pasur"}


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("OShC-të", "OJQ-ve", "sq"),
        ("bashkisë", "komunës", "sq"),
        ("konsultat", "konsultimin", "sq"),
        ("predloga", "prijedlog", "sr"),
        ("NGOs", "CSO", "en"),
    ],
)
def test_words_that_say_the_same_find_each_other(one: str, other: str, language: str) -> None:
    assert found(one, other, language)


def test_an_acronym_finds_that_of_another_language() -> None:
    assert terms("NVO-ima", "sr") & terms("OShC-ve", "sq") & terms("NGO", "en") == {"oshc"}


@pytest.mark.parametrize("name", ["sq", "sr"])
def test_typed_without_marks_a_word_is_found_by_the_same(name: str) -> None:
    plain = str.maketrans("ëçšžčćđËÇŠŽČĆĐ", "ecszccdECSZCCD")
    for one, other, _ in pairs(f"{name}_handpicked.tsv"):
        for form in (one, other):
            assert terms(form.translate(plain), name) == terms(form, name)


def test_dj_is_typed_for_dj_with_a_stroke() -> None:
    assert (
        terms("medjunarodnih", "sr") == terms("međunarodnih", "sr") == terms("међународних", "sr")
    )


@given(st.text(alphabet="abvgdđežzijklmnoprstćufhcčš", min_size=1, max_size=20))
def test_in_the_other_script_a_word_is_found_by_the_same(word: str) -> None:
    assert terms("".join(CYRILLIC[letter] for letter in word), "sr") == terms(word, "sr")


@given(st.text(max_size=60))
def test_tokens_stand_in_order_inside_the_text_with_terms(text: str) -> None:
    end = 0
    for token in analyse(text, "sq", "sr"):
        assert end <= token.start < token.end <= len(text)
        assert token.exact and token.terms
        assert analysis.fold(text[token.start : token.end]).startswith(token.exact)
        end = token.end


def test_a_query_of_unknown_language_has_the_terms_of_all() -> None:
    (token,) = analyse("komune", "sq", "sr")
    assert set(token.terms) == terms("komune", "sq") | terms("komune", "sr")


def test_a_language_tag_may_name_script_and_country() -> None:
    assert terms("општинама", "sr-Cyrl-XK") == terms("opštinama", "sr")


def test_stop_words_keep_their_place_and_are_told_apart() -> None:
    tokens = list(analyse("Komuna e ka për detyrë", "sq"))
    assert [token.exact for token in tokens] == ["komuna", "e", "ka", "per", "detyre"]
    assert [token.exact for token in tokens if not token.stop] == ["komuna", "detyre"]


def test_synonyms_are_written_as_they_are_indexed() -> None:
    for term, first in analysis._synonyms().items():
        assert any({term, first} <= terms(term, language) for language in analysis.LANGUAGES)


def test_the_version_is_the_same_until_something_changes() -> None:
    analysis.version.cache_clear()
    before = analysis.version()
    analysis.version.cache_clear()
    assert analysis.version() == before
    assert len(before) == 16


@pytest.mark.parametrize(
    "text",
    [
        "a" * 1_000_000,
        "a" + "\u0301" * 1_000_000,
        "fjalë " * 170_000,
        " ".join(f"fjala{number}" for number in range(100_000)),
        "\x00\ud800" * 500_000,
        "-" * 1_000_000,
        "ﷺ" * 300_000,
    ],
    ids=["letter", "marks", "word", "words", "controls", "hyphens", "ligatures"],
)
def test_a_megabyte_is_analysed_in_seconds_and_bounded_memory(text: str) -> None:
    list(analyse("fjalë", "sq"))
    tracemalloc.start()
    began = time.process_time()
    longest = max((len(token.exact) for token in analyse(text, "sq")), default=0)
    spent, (_, peak) = time.process_time() - began, tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert longest <= 64
    assert spent < 30  # traced memory makes everything several times slower
    assert peak < 100 * 2**20


def test_threads_that_come_at_once_read_a_table_once(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []

    def slowly(name: str, version: str, make: object) -> str:
        read.append(name)
        time.sleep(0.05)
        return lemma_lines("mk", fold)

    monkeypatch.setattr(analysis, "kept", slowly)
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(analysis._dictionary, ["of this test"] * 4))
    assert read == ["lemmas-of this test"]
    assert all(one is found[0] for one in found)

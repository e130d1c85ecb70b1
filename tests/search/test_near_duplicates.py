"""Which of the comments on a draft are the same letter."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tryeza.search.near_duplicates import Letter, NearDuplicates

LETTER = (
    "Kërkojmë nga ministria që afati për grantet e vogla të jetë së paku njëzet ditë pune, "
    "sepse organizatat e vogla nuk kanë staf që shkruan propozime brenda dhjetë ditëve. "
    "Po ashtu kërkojmë që formularët të jenë në të dy gjuhët zyrtare."
)
OTHER = (
    "Neni tetë duhet të thotë kush e shqyrton ankesën dhe brenda sa ditësh, përndryshe "
    "ankuesi nuk e di a është dëgjuar dhe gjykata nuk ka çfarë të shqyrtojë."
)


def letters(*texts: str) -> list[Letter]:
    records = NearDuplicates()
    for text in texts:
        records.add(text)
    return records.letters()


def test_a_signed_letter_and_one_with_an_introduction_are_the_same() -> None:
    signed = f"{LETTER}\n\nDrita Gashi, Prizren"
    introduced = f"Si nënë e dy fëmijëve ju shkruaj. {LETTER}"
    (found,) = letters(LETTER, OTHER, signed, introduced)
    assert found.members == (0, 2, 3)
    assert found.shared == (LETTER.rstrip("."),)
    assert found.own == {
        2: ("Drita Gashi, Prizren",),
        3: ("Si nënë e dy fëmijëve ju shkruaj",),
    }


def test_capitals_marks_and_script_make_no_other_letter() -> None:
    plain = LETTER.upper().translate(str.maketrans("ËÇ", "EC"))
    (found,) = letters(LETTER, plain)
    assert found.members == (0, 1)
    assert found.own == {}


def test_who_changed_a_changed_letter_sent_the_same() -> None:
    words = [f"fjala{number}" for number in range(60)]
    other = [f"tjetra{number}" for number in range(60)]
    versions = [" ".join(other[:gone] + words[gone:]) for gone in (0, 15, 30)]
    (found,) = letters(*versions)
    assert found.members == (0, 1, 2)
    assert letters(versions[0], versions[2]) == []


def test_other_comments_and_turns_of_phrase_are_no_letter() -> None:
    assert (
        letters(
            LETTER, OTHER, "Kërkojmë nga ministria që afati për grantet të hiqet.", "", "!!", " "
        )
        == []
    )


def test_short_comments_are_the_same_only_in_the_same_words() -> None:
    found = letters("Jam dakord.", "jam dakord", "Nuk jam dakord.", "Dakord")
    assert [letter.members for letter in found] == [(0, 1)]


def test_a_quoted_article_inside_a_long_comment_is_no_letter() -> None:
    own = " ".join(f"arsyeja{number}" for number in range(200))
    assert letters(f"{LETTER} {own}", LETTER) == []


def test_a_record_that_arrives_later_joins_the_letter() -> None:
    records = NearDuplicates()
    assert records.add(LETTER) == 0
    assert records.letters() == []
    assert records.add(f"{LETTER} Arben") == 1
    assert records.add(OTHER) == 2
    assert [letter.members for letter in records.letters()] == [(0, 1)]
    assert records.add(OTHER.upper()) == 3
    assert records.add(f"{LETTER} Besa") == 4
    assert [letter.members for letter in records.letters()] == [(0, 1, 4), (2, 3)]


@given(st.lists(st.text(alphabet="ab ", max_size=30), max_size=12))
def test_no_record_is_in_two_letters_and_the_same_words_are_in_one(texts: list[str]) -> None:
    found = letters(*texts)
    members = [number for letter in found for number in letter.members]
    assert len(members) == len(set(members))
    for number, text in enumerate(texts):
        same = {other for other, its in enumerate(texts) if its.split() == text.split() != []}
        if len(same) > 1:
            assert any(same <= set(letter.members) for letter in found if number in letter.members)


@pytest.mark.parametrize(
    "text",
    [
        "a" * 1_000_000,
        "fjalë " * 170_000,
        " ".join(f"fjala{number}" for number in range(100_000)),
        "\x00\ud800" * 100_000,
    ],
    ids=["letter", "word", "words", "controls"],
)
def test_a_megabyte_is_compared_in_a_second(text: str) -> None:
    began = time.process_time()
    letters(text, f"{text} fund", LETTER)
    assert time.process_time() - began < 2


def test_a_thousand_letters_of_one_kind_are_compared_in_seconds() -> None:
    began = time.process_time()
    (found,) = letters(*(f"Unë, qytetari {number}. {LETTER}" for number in range(1_000)))
    assert len(found.members) == 1_000
    assert time.process_time() - began < 10

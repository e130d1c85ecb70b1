"""The words of a text stand where it says."""

from hypothesis import given
from hypothesis import strategies as st

from tryeza.search.tokens import LONGEST_WORD, Word, words


def test_a_hyphen_and_an_apostrophe_part_words() -> None:
    assert list(words("OShC-ve, s'ka")) == [
        Word("OShC", 0, 4),
        Word("ve", 5, 7),
        Word("s", 9, 10),
        Word("ka", 11, 13),
    ]


def test_a_mark_typed_apart_belongs_to_its_letter() -> None:
    assert [word.text for word in words("komune\u0308s së")] == ["komune\u0308s", "së"]


def test_characters_written_without_spaces_are_words_each() -> None:
    assert [word.text for word in words("公众咨询 2024")] == ["公", "众", "咨", "询", "2024"]


def test_of_what_is_too_long_for_a_word_the_beginning_stands_for_the_whole() -> None:
    assert list(words("a" * 1_000_000)) == [Word("a" * LONGEST_WORD, 0, 1_000_000)]


def test_control_characters_and_lone_surrogates_are_no_words() -> None:
    assert [word.text for word in words("\x00\x1b[31m\ud800komuna\udfff")] == ["31m", "komuna"]


@given(st.text())
def test_every_word_stands_at_its_offsets(text: str) -> None:
    for word in words(text):
        assert text[word.start : word.end].startswith(word.text)


@given(st.text())
def test_words_follow_each_other_and_leave_out_no_letter(text: str) -> None:
    outside, end = "", 0
    for word in words(text):
        assert word.start >= end
        outside, end = outside + text[end : word.start], word.end
    assert not any(letter.isalnum() for letter in outside + text[end:])

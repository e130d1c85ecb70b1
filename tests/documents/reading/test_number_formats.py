"""The ways of writing a count; values as Word and LibreOffice print them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tryeza.documents.reading import number_formats
from tryeza.documents.reading.opendocument import formats as open_formats
from tryeza.documents.reading.word import formats


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("decimal", 7, "7"),
        ("decimalZero", 7, "07"),
        ("decimalZero", 107, "107"),
        ("upperRoman", 1994, "MCMXCIV"),
        ("lowerRoman", 4, "iv"),
        ("lowerRoman", 0, "0"),
        ("lowerLetter", 26, "z"),
        ("lowerLetter", 28, "bb"),
        ("upperLetter", 53, "AAA"),
        ("lowerLetter", 781, "781"),
        ("ordinal", 1, "1st"),
        ("ordinal", 12, "12th"),
        ("ordinal", 23, "23rd"),
        ("ordinalText", 1, "First"),
        ("ordinalText", 12, "Twelfth"),
        ("ordinalText", 30, "Thirtieth"),
        ("ordinalText", 142, "One hundred forty-second"),
        ("cardinalText", 21, "Twenty-one"),
        ("cardinalText", 1000, "One thousand"),
        ("russianLower", 7, "ж"),
        ("russianUpper", 29, "Я"),
        ("russianLower", 30, "аа"),
        ("hebrew1", 15, "טו"),
        ("hebrew1", 123, "קכג"),
        ("hebrew2", 22, "ת"),
        ("arabicAbjad", 4, "د"),
        ("arabicAlpha", 4, "ث"),
        ("chineseCounting", 11, "十一"),
        ("chineseCounting", 100, "一○○"),
        ("chineseCountingThousand", 105, "一百零五"),
        ("chineseCountingThousand", 110, "一百一十"),
        ("japaneseCounting", 110, "百十"),
        ("koreanCounting", 21, "이십일"),
        ("chineseLegalSimplified", 12, "壹拾贰"),
        ("ideographDigital", 10, "一〇"),
        ("ideographTraditional", 11, "甲"),
        ("aiueo", 2, "ｲ"),
        ("aiueoFullWidth", 2, "イ"),
        ("iroha", 2, "ﾛ"),
        ("ganada", 2, "나"),
        ("thaiNumbers", 12, "๑๒"),
        ("hindiNumbers", 12, "१२"),
        ("chicago", 5, "**"),
        ("numberInDash", 3, "- 3 -"),
        ("decimalEnclosedCircle", 21, "㉑"),
        ("decimalEnclosedParen", 3, "⑶"),
        ("decimalFullWidth", 12, "１２"),
        ("hex", 255, "FF"),
        ("none", 3, ""),
    ],
)
def test_words_formats(name: str, value: int, expected: str) -> None:
    assert formats.write(value, name, None, None) == expected


@pytest.mark.parametrize(
    ("language", "expected"), [("fr-FR", "1er"), ("es", "1º"), ("sq-AL", "1."), (None, "1st")]
)
def test_ordinals_follow_the_language(language: str | None, expected: str) -> None:
    assert formats.write(1, "ordinal", None, language) == expected


@pytest.mark.parametrize(
    ("name", "like_letters", "value", "expected"),
    [
        ("1", False, 7, "7"),
        ("a", False, 28, "ab"),
        ("a", True, 28, "bb"),
        ("A", False, 703, "AAA"),
        ("i", False, 9, "ix"),
        ("I", False, 9, "IX"),
        ("01, 02, 03, ...", False, 7, "07"),
        ("一, 二, 三, ...", False, 23, "二十三"),
        ("а, б, .., аа, аб, ... (ru)", False, 31, "аб"),
        ("А, Б, .., Аа, Бб, ... (sr)", False, 6, "Ђ"),
        ("①, ②, ③, ...", False, 20, "⑳"),
        ("First", False, 2, "Second"),
        ("*, †, ‡, §, **, ††, ...", False, 3, "‡"),
    ],
)
def test_opendocuments_formats(name: str, like_letters: bool, value: int, expected: str) -> None:
    assert open_formats.write(value, name, like_letters) == expected


def test_a_format_without_a_meaning_here_is_none() -> None:
    assert formats.write(1, "dollarText", None, None) is None
    assert open_formats.write(1, "whatever", False) is None


@given(st.sampled_from(sorted(formats.FORMATS)), st.integers(-(2**31), 2**31))
def test_every_format_writes_every_count_briefly(name: str, value: int) -> None:
    written = formats.write(value, name, None, None)
    assert written is not None
    assert len(written) <= 80


@given(st.integers(1, number_formats.LARGEST))
def test_letters_that_count_on_are_never_the_same_twice(value: int) -> None:
    write = number_formats.positional("abc")
    assert write(value) != write(value + 1)

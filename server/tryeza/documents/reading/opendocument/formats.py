"""OpenDocument's names for the ways of writing a count, and which way each is."""

from collections.abc import Callable
from typing import Final

from tryeza.documents.reading import alphabets, numbers_in_words
from tryeza.documents.reading import number_formats as written

_CHINESE: Final = "〇一二三四五六七八九"

# The first examples of a format name it: “①, ②, ③, ...”. ODF 1.3 part 3, 19.500, leaves them open.
_BY_EXAMPLE: Final[dict[str, Callable[[int], str]]] = {
    "①": written.circled,
    "一": written.myriads(_CHINESE, "十百千", leading_ten=True, zero="零"),
    "壹, 贰": written.myriads("零壹贰叁肆伍陆柒捌玖", "拾佰仟", zero="零"),
    "壹, 貳": written.myriads("零壹貳參肆伍陸柒捌玖", "拾佰仟", zero="零"),
    "壱": written.myriads("〇壱弐参四伍六七八九", "拾百阡"),
    "일": written.myriads("영일이삼사오육칠팔구", "십백천", silent="십백천"),
    "甲": written.cyclic(alphabets.STEMS),
    "子": written.cyclic(alphabets.BRANCHES),
    "ｱ": written.cyclic(alphabets.AIUEO_HALF_WIDTH),
    "ｲ": written.cyclic(alphabets.IROHA_HALF_WIDTH),
    "ア": written.cyclic(alphabets.AIUEO),
    "イ": written.cyclic(alphabets.IROHA),
    "가": written.cyclic(alphabets.GANADA),
    "ㄱ": written.cyclic(alphabets.CHOSUNG),
    "א, י": written.hebrew,
    "א, ב": written.positional(alphabets.HEBREW),
    "أ, ب, ت": written.positional(alphabets.ARABIC),
    "ا, ب, ج": written.positional(alphabets.ABJAD),
    "أ, ب, ج": written.positional(alphabets.ABJAD),
    "ก": written.positional(alphabets.THAI),
    "क": written.positional(alphabets.HINDI_CONSONANTS),
    "*, †": written.repeated(alphabets.CHICAGO),
    "α": written.positional(alphabets.GREEK),
    "Α": written.positional(alphabets.GREEK.upper()),
    "1st": numbers_in_words.ordinal_sign_english,
    "First": numbers_in_words.ordinal_english,
    "One": numbers_in_words.cardinal_english,
    "1,": written.decimal,
}
_CYRILLIC: Final = {
    "(bg)": alphabets.BULGARIAN,
    "(ru)": alphabets.RUSSIAN,
    "(sr)": alphabets.SERBIAN,
    "(uk)": alphabets.UKRAINIAN,
}


def write(value: int, name: str, like_letters: bool) -> str | None:
    """A count in a format of OpenDocument's, or None if the format is not known here."""
    letters = written.repeated if like_letters else written.positional
    match name:
        case "1":
            return written.decimal(value)
        case "a":
            return letters(alphabets.LATIN)(value)
        case "A":
            return letters(alphabets.LATIN.upper())(value)
        case "i":
            return written.roman(value)
        case "I":
            return written.roman(value).upper()
    return _by_example(value, name)


def _by_example(value: int, name: str) -> str | None:
    if name.startswith("0"):
        return written.padded(len(name.partition(",")[0].strip()))(value)
    alphabet = _CYRILLIC.get(name[-4:])
    if alphabet is not None:
        doubles = "бб" in name.lower()
        signs = alphabet.upper() if name[0].isupper() else alphabet
        return (written.repeated(signs) if doubles else written.positional(signs))(value)
    for example, known in _BY_EXAMPLE.items():
        if name.startswith(example):
            return known(value)
    return None

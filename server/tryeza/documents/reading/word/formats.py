"""Word's names for the ways of writing a count, and which way each is."""

from collections.abc import Callable
from typing import Final

from tryeza.documents.reading import alphabets, numbers_in_words
from tryeza.documents.reading import number_formats as written

_FULL_WIDTH: Final = written.digits("０１２３４５６７８９")
_CHINESE_DIGITS: Final = "〇一二三四五六七八九"
_CHINESE_FORMAL: Final = "零壹贰叁肆伍陆柒捌玖"
_TAIWANESE_FORMAL: Final = "零壹貳參肆伍陸柒捌玖"
_JAPANESE_FORMAL: Final = "〇壱弐参四伍六七八九"
_KOREAN_DIGITS: Final = "영일이삼사오육칠팔구"


def _upper(write: Callable[[int], str]) -> Callable[[int], str]:
    return lambda value: write(value).upper()


# ECMA-376 part 1, 17.18.59 (ST_NumberFormat).
FORMATS: Final[dict[str, Callable[[int], str]]] = {
    "decimal": written.decimal,
    "decimalHalfWidth": written.decimal,
    "decimalZero": written.padded(2),
    "decimalFullWidth": _FULL_WIDTH,
    "decimalFullWidth2": _FULL_WIDTH,
    "decimalEnclosedCircle": written.circled,
    "decimalEnclosedCircleChinese": written.circled,
    "decimalEnclosedFullstop": written.enclosed("⒈", 20),
    "decimalEnclosedParen": written.enclosed("⑴", 20),
    "numberInDash": written.between("- ", " -"),
    "hex": lambda value: f"{value:X}",
    "upperRoman": _upper(written.roman),
    "lowerRoman": written.roman,
    "upperLetter": written.repeated(alphabets.LATIN.upper()),
    "lowerLetter": written.repeated(alphabets.LATIN),
    "russianUpper": written.repeated(alphabets.RUSSIAN.upper()),
    "russianLower": written.repeated(alphabets.RUSSIAN),
    "chicago": written.repeated(alphabets.CHICAGO),
    "cardinalText": numbers_in_words.cardinal_english,
    "ordinalText": numbers_in_words.ordinal_english,
    "hebrew1": written.hebrew,
    "hebrew2": written.repeated(alphabets.HEBREW),
    "arabicAlpha": written.repeated(alphabets.ARABIC),
    "arabicAbjad": written.repeated(alphabets.ABJAD),
    "thaiLetters": written.repeated(alphabets.THAI),
    "thaiNumbers": written.digits("๐๑๒๓๔๕๖๗๘๙"),
    # Word prints the one kind of letters where it names the other.
    "hindiVowels": written.repeated(alphabets.HINDI_CONSONANTS),
    "hindiConsonants": written.repeated(alphabets.HINDI_VOWELS),
    "hindiNumbers": written.digits("०१२३४५६७८९"),
    "aiueo": written.cyclic(alphabets.AIUEO_HALF_WIDTH),
    "aiueoFullWidth": written.cyclic(alphabets.AIUEO),
    "iroha": written.cyclic(alphabets.IROHA_HALF_WIDTH),
    "irohaFullWidth": written.cyclic(alphabets.IROHA),
    "ganada": written.cyclic(alphabets.GANADA),
    "chosung": written.cyclic(alphabets.CHOSUNG),
    "ideographTraditional": written.cyclic(alphabets.STEMS),
    "ideographZodiac": written.cyclic(alphabets.BRANCHES),
    "ideographEnclosedCircle": written.enclosed("㊀", 10),
    "ideographDigital": written.digits(_CHINESE_DIGITS),
    "japaneseDigitalTenThousand": written.digits(_CHINESE_DIGITS),
    "taiwaneseDigital": written.digits("○一二三四五六七八九"),
    "koreanDigital": written.digits(_KOREAN_DIGITS),
    "koreanDigital2": written.digits("零一二三四五六七八九"),
    "chineseCounting": written.small_myriads("○一二三四五六七八九", "十"),
    "taiwaneseCounting": written.small_myriads("○一二三四五六七八九", "十"),
    "chineseCountingThousand": written.myriads(
        _CHINESE_DIGITS, "十百千", leading_ten=True, zero="零"
    ),
    "taiwaneseCountingThousand": written.myriads(
        _CHINESE_DIGITS, "十百千", leading_ten=True, zero="零"
    ),
    "japaneseCounting": written.myriads(_CHINESE_DIGITS, "十百千", silent="十百千"),
    "koreanCounting": written.myriads(_KOREAN_DIGITS, "십백천", silent="십백천"),
    "koreanLegal": written.myriads(_KOREAN_DIGITS, "십백천"),
    "chineseLegalSimplified": written.myriads(_CHINESE_FORMAL, "拾佰仟", zero="零"),
    "ideographLegalTraditional": written.myriads(_TAIWANESE_FORMAL, "拾佰仟", zero="零"),
    "japaneseLegal": written.myriads(_JAPANESE_FORMAL, "拾百阡"),
    "none": lambda _: "",
    "bullet": lambda _: "",
}
_ENGLISH_WORDS: Final = frozenset({"cardinalText", "ordinalText"})


def write(value: int, name: str, pattern: str | None, language: str | None) -> str | None:
    """A count in a format of Word's, or None if the format is not known here.

    `pattern` is the row of examples of a custom format: "001, 002, 003, …".
    """
    if name == "custom" and pattern and pattern.startswith("0"):
        return written.padded(len(pattern.partition(",")[0].strip()))(value)
    if name == "ordinal":
        return numbers_in_words.ordinal_sign(value, language)
    if name in _ENGLISH_WORDS and not (language or "en").lower().startswith("en"):
        return None
    known = FORMATS.get(name)
    return known(value) if known else None

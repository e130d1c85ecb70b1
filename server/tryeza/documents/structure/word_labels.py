"""Recognises a division's word with its number at the start of a line: "Neni 5", "I POGLAVLJE".

What is found here is a candidate; its neighbours decide whether it is a label (`divisions`).
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from tryeza.documents.structure.letters import fold
from tryeza.documents.structure.numerals import Numeral, System, readings
from tryeza.documents.structure.vocabulary import Unit, Vocabulary

_LONGEST: Final = 80  # characters of a label
_INSERTED: Final = r"(?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies)\b"
_CODE: Final = re.compile(
    rf"""
    (?:[LRDA]\.?\s?\*?\s?)?\d{{1,5}}(?:[.\-–‑/]\d{{1,4}})*  # 5, 12.1, L. 121-4
    (?:er|re|\.?[ºª°])?
    (?: \s?-?\s?{_INSERTED}
      | \s?/\s?[^\W\d_](?![^\W\d_])                         # 11/A
      | -?[^\W\d_](?![^\W_])                                # 11a, 4-A, not the S of "1Svrha"
    )?
    | [IVXLCDM]{{1,9}}(?:er|re|[ºª°])?
      (?:[./-]\d{{1,3}}|-[A-Z](?![^\W_])|\s?-?\s?{_INSERTED})?(?![^\W_])
    | [A-ZА-Я](?:-\d{{1,3}})?(?![^\W_])(?!\.[^\W\d_])       # Annex B, Exhibit A-1
    """,
    re.VERBOSE,
)
_CODE_FRAME: Final = re.compile(r"^[LRDA]\.?\s?\*?\s?(?=\d)|(?<=[\dIVX])(?:er|re|\.?[ºª°])$")
_CLOSE: Final = re.compile(r"(?:[.):]|\.-)?")
_GOES_ON: Final = re.compile(r"\.(?:\d|[^\W\d_](?![^\W\d_]))")  # "Article VI.G.3" is a reference
_SEPARATOR: Final = re.compile(r"\s*(?:[:\-–—―ـ]+|\.\s?[-–—―]+|\|)?\s*")
_HAN: Final = re.compile(
    r"第\s?(?P<han>[\d〇零一二三四五六七八九十百千]{1,8})\s?(?P<unit>\w)(?:[の之]\w{1,3})?"
    r"|제\s?(?P<hangul>\d{1,4})\s?(?P<hangul_unit>\w)(?:의\s?\d+)?"
)


@dataclass(frozen=True, slots=True)
class WordLabel:
    """A division's word with its numeral; the text after it starts at `end`."""

    printed: str
    end: int
    unit: Unit
    word: str  # folded
    numerals: tuple[Numeral, ...]
    pointed: bool  # a point closes it
    separated: bool  # a colon or dash parts it from the text


def word_label(text: str, words: Vocabulary) -> WordLabel | None:
    """The division's label at the start of `text`, its numeral before or after the word."""
    start = len(text) - len(text.lstrip())
    folded = fold(text[: start + _LONGEST])
    patterns = _patterns(words)
    return (
        _counted_unit(text, start, words)
        or _word_first(text, folded, start, patterns)
        or _ordinal_first(text, folded, start, patterns)
        or _number_first(text, folded, start, patterns)
    )


@dataclass(frozen=True, slots=True)
class _Patterns:
    word: re.Pattern[str]
    ordinal: re.Pattern[str]
    ordinal_first: re.Pattern[str]
    number_first: re.Pattern[str]
    units: dict[str, Unit]  # without spaces
    ordinals: dict[str, int]


@lru_cache(maxsize=64)
def _patterns(words: Vocabulary) -> _Patterns:
    units, ordinals = _alternatives(words.units), _alternatives(words.ordinals)
    joiner = rf"(?:(?:{_alternatives(words.joiners)})\s+)?" if words.joiners else ""
    word = rf"(?P<word>{units})(?:(?<=§)|(?!\w))"
    first = _alternatives(words.numeral_first)
    return _Patterns(
        word=re.compile(rf"{word}\.?\s*"),
        ordinal=re.compile(rf"{joiner}(?P<ordinal>{ordinals})(?!\w)"),
        ordinal_first=re.compile(rf"(?P<ordinal>{ordinals})\s+{word}"),
        number_first=re.compile(
            rf"(?:(?P<digits>\d{{1,4}}\s?[a-z]?)|(?P<roman>[ivxlcdm]{{1,8}}))(?P<point>[.)]?)\s*"
            rf"(?P<word>{first})(?:(?<=§)|(?!\w))(?!\.?\s*\d)"
        ),
        units={_unspaced(name): unit for name, unit in words.units.items()},
        ordinals={_unspaced(name): value for name, value in words.ordinals.items()},
    )


def _alternatives(words: Iterable[str]) -> str:
    """Any of the words, longest first, set close or l e t t e r - s p a c e d."""
    longest_first = sorted(words, key=len, reverse=True)
    return (
        "|".join(r"\s*".join(map(re.escape, _unspaced(word))) for word in longest_first) or "(?!)"
    )


def _unspaced(words: str) -> str:
    return "".join(words.split())


def _word_first(text: str, folded: str, start: int, patterns: _Patterns) -> WordLabel | None:
    match = patterns.word.match(folded, start)
    if match is None:
        return None
    spelled = patterns.ordinal.match(folded, match.end())
    if spelled is not None:
        return _label(
            text, start, spelled.end(), match["word"], _spelled(spelled, patterns), patterns
        )
    code = _CODE.match(text, match.end())
    if code is None or (match.end() == match.end("word") and match["word"] != "§"):
        return None
    return _label(text, start, code.end(), match["word"], _code_numerals(code[0]), patterns)


def _ordinal_first(text: str, folded: str, start: int, patterns: _Patterns) -> WordLabel | None:
    match = patterns.ordinal_first.match(folded, start)
    if match is None:
        return None
    return _label(text, start, match.end(), match["word"], _spelled(match, patterns), patterns)


def _number_first(text: str, folded: str, start: int, patterns: _Patterns) -> WordLabel | None:
    """ "I POGLAVLJE", "1. člen", "3 §"; an article's number has a point when it comes first."""
    match = patterns.number_first.match(folded, start)
    if match is None:
        return None
    unit = patterns.units[_unspaced(match["word"])]
    if unit is Unit.ARTICLE and not (match["digits"] and match["point"]):
        return None
    if match["roman"] and not text[start : match.end("roman")].isupper():
        return None
    numerals = readings(match["digits"] or match["roman"])
    return _label(text, start, match.end(), match["word"], numerals, patterns)


def _spelled(match: re.Match[str], patterns: _Patterns) -> tuple[Numeral, ...]:
    return (Numeral(System.NUMBER, patterns.ordinals[_unspaced(match["ordinal"])]),)


def _counted_unit(text: str, start: int, words: Vocabulary) -> WordLabel | None:
    """Chinese, Japanese and Korean write the unit behind its number: 第一条, 제1조."""
    match = _HAN.match(text, start)
    if match is None:
        return None
    name = match["unit"] or match["hangul_unit"]
    if (unit := words.numbered_units.get(name)) is None:
        return None
    numerals = readings(match["han"] or match["hangul"])
    return _closed(text, start, match.end(), unit, name, numerals)


def _label(
    text: str, start: int, end: int, word: str, numerals: tuple[Numeral, ...], patterns: _Patterns
) -> WordLabel | None:
    if not numerals or _GOES_ON.match(text, end):
        return None
    name = _unspaced(word)
    return _closed(text, start, end, patterns.units[name], name, numerals)


def _closed(
    text: str, start: int, end: int, unit: Unit, word: str, numerals: tuple[Numeral, ...]
) -> WordLabel:
    """The label with the point that closes it; dashes and colons belong to neither side."""
    close = _CLOSE.match(text, end)
    closed = close.end() if close else end
    separator = _SEPARATOR.match(text, closed)
    after = separator.end() if separator else closed
    printed = text[start : closed if text[closed - 1] == "." else end]
    pointed = text[end:closed].startswith(".")
    separated = bool(text[end:after].strip(" .)\t\u00a0"))
    return WordLabel(" ".join(printed.split()), after, unit, word, numerals, pointed, separated)


def _code_numerals(code: str) -> tuple[Numeral, ...]:
    """What a code counts by: "L. 121-4" and "12.1" by their last part, "1er" as 1."""
    parts = re.split(r"[.\-–‑/](?=\d)", _CODE_FRAME.sub("", code))
    return readings(parts[-1].replace(" ", ""))

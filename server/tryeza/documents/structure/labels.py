"""Recognises the label that stands typed at the start of a paragraph: "Neni 5", "I POGLAVLJE", "1.2.", "(a)", "•".

A label found here is a candidate: whether it is one is decided by its neighbours (`outline`).
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from tryeza.documents.structure.letters import fold
from tryeza.documents.structure.numerals import Numeral, System, readings
from tryeza.documents.structure.vocabulary import Unit, Vocabulary

BULLETS = "-–—−•▪◦●○■□➢➤✓✔‣⁃·*►▶♦◆\uf0b7\uf0a7\uf0d8\uf02d\uf0fc"
_LONGEST_LABEL = 80

_CODE = re.compile(
    r"""(?P<code>
        (?:[LRDA]\.?\s?\*?\s?)?\d{1,5}(?:[.\-–‑/]\d{1,4})*   # 5, 12.1, L. 121-4
        (?:er|re|[ºª°])?
        (?:\s?-?\s?(?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies)\b
          |\s?/\s?[A-ZÇŠĆČŽ](?![^\W\d_])                     # 11/A
          |-?[A-Za-zа-я](?![^\W_]))?                         # 11a, 4-A; not the S of "1Svrha"
        | [IVXLCDM]{1,9}(?:er|re|[ºª°])?(?:[./-]\d{1,3}|-[A-Z](?![^\W_]))?(?![^\W_])
        | [A-ZА-Я](?![^\W_])(?!\.[^\W\d_])
    )""",
    re.VERBOSE,
)
_CLOSE = re.compile(r"(?:[.):]|\.\s?[-–—](?=\s)|\.-)?")
_SEPARATOR = re.compile(r"\s*(?:[:\-–—―ـ]+|\.\s?[-–—―]+|\|)?\s*")
_NUMBER = re.compile(
    r"""(?P<open>[(（\[]?)\s?
    (?P<core>
        (?:[IVXLCDM]{1,7}|[A-Z]|\d{1,3})(?:\.\d{1,3}){1,7}(?:\.?[a-z](?![^\W_]))?   # 1.2.3, I.1, 1.1a
      | \d{1,4}(?:[a-z]{1,2}(?![^\W_])|\s(?:bis|ter|quater|quinquies|sexies)\b)?
      | [ivxlcdm]{1,8}(?![^\W\d_]) | [IVXLCDM]{1,8}(?![^\W\d_])
      | [^\W\d_]{1,3}(?![^\W\d_])
      | [①-⑳]
    )
    (?P<close>\.\)|\.[-–—](?=\s)|[.)）\]、．]|[°º]\)?|\s?[-–—ـ](?=\s|$)|(?=\s|$)|(?=[^\x00-\x7f]))""",
    re.VERBOSE,
)
_DATE = re.compile(
    r"\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\d{1,2}\.\s\d{1,2}\.\s(?:19|20)\d\d\b|\d{4}[-./]\d{2}[-./]\d{2}\b"
)
_HAN_NUMBERED = re.compile(
    r"第\s?([\d〇零一二三四五六七八九十百千]{1,8})\s?(\w)(?:の\w{1,3}|之\w{1,3})?|제\s?(\d{1,4})\s?(\w)(?:의\s?\d+)?"
)


@dataclass(frozen=True, slots=True)
class WordLabel:
    """A division's word with its numeral; the text after it starts at `end`."""

    printed: str
    end: int
    unit: Unit
    word: str  # folded
    numerals: tuple[Numeral, ...]
    separated: bool = False  # a point, colon or dash parts it from the text


@dataclass(frozen=True, slots=True)
class NumberLabel:
    """A bare number or letter; `prefix` holds the parts above it ("1.2." has ("1",))."""

    printed: str
    end: int
    shape: tuple[str, str]  # what opens and closes it
    prefix: tuple[str, ...]
    numerals: tuple[Numeral, ...]
    upper: bool = False
    glued: bool = False

    @property
    def delimited(self) -> bool:
        """Whether a point or bracket marks it as a label; "1.2" has one inside."""
        return bool(self.shape[1] or self.prefix)


@dataclass(frozen=True, slots=True)
class Bullet:
    """A mark without a count before an item of a list."""

    printed: str
    end: int


def word_label(text: str, words: Vocabulary) -> WordLabel | None:
    """The division's label at the start of `text`, its numeral before or after the word."""
    start = len(text) - len(text.lstrip())
    folded = fold(text[: start + _LONGEST_LABEL])
    return (
        _han_numbered(text, start, words)
        or _word_first(text, folded, start, words)
        or _numeral_first(text, folded, start, words)
    )


def _word_first(text: str, folded: str, start: int, words: Vocabulary) -> WordLabel | None:
    match = _words_pattern(words).match(folded, start)
    if match is None:
        return None
    word, place = match["word"], match.end()
    if (spelled := _spelled_pattern(words).match(folded, place)) is not None:
        numeral = Numeral(System.NUMBER, words.ordinals[" ".join(spelled["ordinal"].split())])
        return _closed(text, start, spelled.end(), words.units[word], word, (numeral,))
    code = _CODE.match(text, place)
    if code is None or (
        place == match.end("word")
        and text[place - 1] not in "§."
        and place < code.end()
        and not text[place - 1].isspace()
    ):
        return None
    return _closed(text, start, code.end(), words.units[word], word, _code_numerals(code["code"]))


def _numeral_first(text: str, folded: str, start: int, words: Vocabulary) -> WordLabel | None:
    if (match := _ordinal_first_pattern(words).match(folded, start)) is not None:
        numeral = Numeral(System.NUMBER, words.ordinals[" ".join(match["ordinal"].split())])
        word = match["word"]
        return _closed(text, start, match.end(), words.units[word], word, (numeral,))
    if not words.numeral_first:
        return None
    match = _number_first_pattern(words).match(folded, start)
    if match is None or not (match["digits"] or text[start : match.end("roman")].isupper()):
        return None
    word = match["word"]
    return _closed(
        text,
        start,
        match.end(),
        words.units[word],
        word,
        readings(match["digits"] or match["roman"]),
    )


def _closed(
    text: str, start: int, end: int, unit: Unit, word: str, numerals: tuple[Numeral, ...]
) -> WordLabel | None:
    if not numerals:
        return None
    close = _CLOSE.match(text, end)
    closed = close.end() if close else end
    label_end = closed if text[closed - 1 : closed] == "." else end
    printed = " ".join(text[start:label_end].split())
    separator = _SEPARATOR.match(text, closed)
    after = separator.end() if separator else closed
    separated = bool(text[end:after].strip())
    return WordLabel(printed, after, unit, word, numerals, separated)


def _han_numbered(text: str, start: int, words: Vocabulary) -> WordLabel | None:
    match = _HAN_NUMBERED.match(text, start)
    if match is None:
        return None
    unit = words.numbered_units.get(match[2] or match[4])
    if unit is None:
        return None
    return _closed(
        text, start, match.end(), unit, match[2] or match[4], readings(match[1] or match[3])
    )


def _code_numerals(code: str) -> tuple[Numeral, ...]:
    """What a code counts by: "L. 121-4" and "12.1" by their last part, "1er" as 1."""
    plain = re.sub(r"(?<=[\dIVX])(er|re|[ºª°])$", "", code)
    plain = re.sub(r"^[LRDA]\.?\s?\*?\s?(?=\d)", "", plain)
    parts = re.split(r"[.\-–‑/](?=\d)", plain)
    return readings(parts[-1].replace(" ", ""))


def number_label(text: str) -> NumberLabel | None:
    """The bare number, Roman numeral or letter at the start of `text`; dates are none."""
    start = len(text) - len(text.lstrip())
    match = _NUMBER.match(text, start)
    if match is None or _DATE.match(text, start) or not _well_closed(text, match):
        return None
    parts = tuple(part for part in match["core"].split(".") if part)
    if _is_amount(parts):
        return None
    *prefix, last = parts[:-1] if len(parts) == 2 and parts[1] == "0" else parts
    numerals = readings(last)
    end = match.end()
    after = len(text) - len(text[end:].lstrip())
    if not numerals:
        return None
    return NumberLabel(
        printed=" ".join(text[start:end].split()),
        end=after,
        shape=(match["open"], match["close"].strip() or ("." if prefix else "")),
        prefix=tuple(fold(part) for part in prefix),
        numerals=numerals,
        upper=last.isupper(),
        glued=after == end < len(text),
    )


def _well_closed(text: str, match: re.Match[str]) -> bool:
    """Brackets pair, and what follows a glued number is the start of words, not the rest of a figure."""
    opening, close = match["open"], match["close"].strip()
    if opening and close not in {")", "）", "]", ".)"}:
        return False
    following = text[match.end() : match.end() + 1]
    if not following or following.isspace():
        return bool(close) or match["core"][0].isdigit() or match["core"].isupper()
    if following.isdigit():
        return False
    if not close:
        return "." in match["core"] and not following.isascii()
    return (
        following.isupper()
        or not following.isascii()
        or close not in {".", "-", "–", "—"}
        or "." in match["core"]
    )


def _is_amount(parts: tuple[str, ...]) -> bool:
    """1.000 and 3.05 are amounts; 1.01 is a section's number where the first part is one, too."""
    return (
        any(len(part) > 2 and part.startswith("0") for part in parts[1:])
        or (parts[0] == "0"
        and len(parts) > 1)
    )


def bullet(text: str) -> Bullet | None:
    """The bullet at the start of `text`, with a space after it."""
    stripped = text.lstrip()
    if len(stripped) < 2 or stripped[0] not in BULLETS or not stripped[1].isspace():
        return None
    end = len(text) - len(stripped[1:].lstrip())
    return Bullet(stripped[0], end)


def _alternatives(words: frozenset[str] | set[str]) -> str:
    return "|".join(
        r"\s+".join(map(re.escape, word.split())) for word in sorted(words, key=len, reverse=True)
    )


@lru_cache(maxsize=64)
def _words_pattern(words: Vocabulary) -> re.Pattern[str]:
    return re.compile(rf"(?P<word>{_alternatives(set(words.units))})(?:(?<=§)|(?!\w))\.?\s*")


@lru_cache(maxsize=64)
def _spelled_pattern(words: Vocabulary) -> re.Pattern[str]:
    joiners = _alternatives(words.joiners)
    joiner = rf"(?:(?:{joiners})\s+)?" if joiners else ""
    return re.compile(rf"{joiner}(?P<ordinal>{_alternatives(set(words.ordinals)) or '(?!)'})(?!\w)")


@lru_cache(maxsize=64)
def _ordinal_first_pattern(words: Vocabulary) -> re.Pattern[str]:
    ordinals = _alternatives(set(words.ordinals)) or "(?!)"
    return re.compile(
        rf"(?P<ordinal>{ordinals})\s+(?P<word>{_alternatives(set(words.units))})(?!\w)"
    )


@lru_cache(maxsize=64)
def _number_first_pattern(words: Vocabulary) -> re.Pattern[str]:
    units = _alternatives(words.numeral_first)
    return re.compile(
        rf"(?:(?P<digits>\d{{1,4}}\s?[a-z]?)|(?P<roman>[ivxlcdm]{{1,8}}))[.)]?\s*(?<!\w\w\w\w\w\w\w\w\w)"
        rf"(?P<word>{units})(?:(?<=§)|(?!\w))"
    )

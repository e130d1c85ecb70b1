"""Recognises a bare number, letter or bullet at the start of a line: "1.2.", "(a)", "IV.", "•".

What is found here is a candidate: a number at the start of a line may as well be a date, a page or
a figure. Its neighbours decide (`survey`, `numbering`).
"""

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from tryeza.documents.structure.letters import fold
from tryeza.documents.structure.numerals import Numeral, readings

BULLETS: Final = "-–—−•‣⁃·*\uf0b7\uf0a7\uf0d8\uf02d\uf0fc"
_TICK_BOXES: Final = "☐☑☒"
_NUMBER: Final = re.compile(
    r"""(?P<open>[(（\[]?)\s?
    (?P<core>
        (?:[IVXLCDM]{1,7}|[A-Z]|\d{1,3})(?:\.\d{1,3}){1,7}(?:\.?[a-z](?![^\W_]))?  # 1.2.3, I.1a
      | \d{1,4}(?:[^\W\d_](?![^\W_])|\s(?:bis|ter|quater|quinquies|sexies)\b)?     # 7, 7a, 7 bis
      | [ivxlcdm]{1,8}(?![^\W\d_]) | [IVXLCDM]{1,8}(?![^\W\d_])
      | [^\W\d_]{1,3}(?![^\W\d_])                                                  # a, dh, الف
      | [①-⑳]
    )
    (?P<close>\.\)|\.[-–—](?=\s)|[.)）\]、．]|[°º]\)?|\s?[-–—ـ](?=\s|$)|(?=\s|$)|(?=[^\x00-\x7f]))
    """,
    re.VERBOSE,
)
_DATE: Final = re.compile(
    r"\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d\b|\d{1,2}/\d{1,2}/\d\d\b"
    r"|\d{1,2}\.\s\d{1,2}\.\s(?:19|20)\d\d\b"
    r"|\d{4}[-./]\d{2}[-./]\d{2}\b"
)
_BRACKETS: Final = frozenset([")", "）", "]", ".)"])
_DASHES_AND_POINT: Final = frozenset([".", "-", "–", "—"])


@dataclass(frozen=True, slots=True)
class NumberLabel:
    """A bare number or letter; `prefix` holds the parts above it: "1.2." has ("1",)."""

    printed: str
    end: int  # where the text after it starts
    shape: tuple[str, str]  # what opens and closes it
    prefix: tuple[str, ...]
    numerals: tuple[Numeral, ...]
    upper: bool = False

    @property
    def delimited(self) -> bool:
        """Whether a point or bracket marks it as a label; "1.2" has one inside."""
        return bool(self.shape[1] or self.prefix)


@dataclass(frozen=True, slots=True)
class Bullet:
    """A mark without a count before an item of a list."""

    printed: str
    end: int


def number_label(text: str) -> NumberLabel | None:
    """The bare number, Roman numeral or letter at the start of `text`; dates are none."""
    start = len(text) - len(text.lstrip())
    match = _NUMBER.match(text, start)
    if match is None or _DATE.match(text, start) or not _stands_alone(text, match):
        return None
    parts = match["core"].split(".")
    if _is_amount(parts):
        return None
    *prefix, last = parts[:-1] if len(parts) == 2 and parts[1] == "0" else parts  # "2.0" is 2
    numerals = readings(last)
    if not numerals:
        return None
    end = match.end()
    return NumberLabel(
        printed=" ".join(text[start:end].split()),
        end=len(text) - len(text[end:].lstrip()),
        shape=(match["open"], match["close"].strip() or ("." if prefix else "")),
        prefix=tuple(map(fold, prefix)),
        numerals=numerals,
        upper=last.isupper(),
    )


def _stands_alone(text: str, match: re.Match[str]) -> bool:
    """Brackets pair, and what follows is not the rest of a figure or an abbreviation."""
    close = match["close"].strip()
    if match["open"] and close not in _BRACKETS:
        return False
    following = text[match.end() : match.end() + 1]
    if not following or following.isspace():
        return bool(close) or match["core"][0].isdigit() or match["core"].isupper()
    if following.isdigit():
        return False
    decimal = "." in match["core"]
    if not close:
        return decimal and not following.isascii()
    return (
        decimal or following.isupper() or not following.isascii() or close not in _DASHES_AND_POINT
    )


def _is_amount(parts: list[str]) -> bool:
    """1.000 and 0.5 are amounts; 1.01 is the number of a section."""
    thousands = any(len(part) > 2 and part.startswith("0") for part in parts[1:])
    return thousands or (parts[0] == "0" and len(parts) > 1)


def bullet(text: str) -> Bullet | None:
    """The bullet at the start of `text`, with a space after it."""
    stripped = text.lstrip()
    if len(stripped) < 2 or not _is_bullet(stripped[0]) or not stripped[1].isspace():
        return None
    return Bullet(stripped[0], len(text) - len(stripped[1:].lstrip()))


def _is_bullet(character: str) -> bool:
    """Dashes, dots and all kinds of signs; a box that can be ticked is text."""
    sign = unicodedata.category(character) == "So" and character not in _TICK_BOXES
    return character in BULLETS or sign

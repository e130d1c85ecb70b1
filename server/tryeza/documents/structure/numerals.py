"""Numerals as drafters write them: what they count, and which follows which."""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from tryeza.documents.structure.letters import fold
from tryeza.documents.structure.vocabulary import table


class System(StrEnum):
    """A way of counting."""

    NUMBER = "number"
    ROMAN = "roman"
    LETTER = "letter"
    BULLET = "bullet"  # counts nothing


_ROMAN = re.compile(r"m{0,3}(cm|cd|d?c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})", re.IGNORECASE)
_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
_HAN_DIGITS = {c: n for n, c in enumerate("〇一二三四五六七八九")} | {"零": 0, "両": 2, "两": 2}
_HAN_TENS = {"十": 10, "百": 100, "千": 1000}
_INSERTED = ("", "bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies")


@dataclass(frozen=True, slots=True)
class Numeral:
    """One reading of a printed numeral: `value` counts from 1 (letters: 0, they go by `letter`).

    `inserted` is what marks a unit put in later: the "a" of 11a, the "bis" of 4 bis.
    """

    system: System
    value: int
    letter: str = ""
    inserted: str = ""


def readings(printed: str) -> tuple[Numeral, ...]:
    """Every way to read a numeral without points and brackets: "i" is a letter and a Roman one."""
    written = printed.strip().lower()
    plain = fold(written)
    if not plain:
        return ()
    found = [Numeral(System.NUMBER, count)] if (count := counted(plain)) is not None else []
    if plain.isascii() and _ROMAN.fullmatch(plain):
        found.append(Numeral(System.ROMAN, roman(plain)))
    doubled = len(written) == 2 and written[0] == written[1]
    if written in letters() or (doubled and written[0] in letters()):
        found.append(Numeral(System.LETTER, 0, letter=written))
    return tuple(found) or _with_insertion(plain)


def _with_insertion(plain: str) -> tuple[Numeral, ...]:
    match = re.fullmatch(r"(\d+|[ivxlcdm]+)\s?[-/]?\s?([^\W\d_]{1,10})", plain)
    if match is None or not (match[2] in _INSERTED or len(match[2]) <= 2):
        return ()
    return tuple(
        Numeral(base.system, base.value, inserted=match[2])
        for base in readings(match[1])
        if base.system is not System.LETTER
    )


def counted(plain: str) -> int | None:
    """The value of digits of any script, circled digits and Chinese numerals; None for others."""
    if all(character.isdecimal() for character in plain):
        return int("".join(str(unicodedata.digit(character)) for character in plain[:9]))
    if len(plain) == 1 and unicodedata.category(plain) == "No":
        return int(unicodedata.numeric(plain))
    return han(plain) if all(c in _HAN_DIGITS or c in _HAN_TENS for c in plain) else None


def han(plain: str) -> int:
    """The value of a Chinese numeral: 十二 is 12, 一百零三 is 103, 二〇 is 20."""
    if not any(character in _HAN_TENS for character in plain):
        return int("".join(str(_HAN_DIGITS[character]) for character in plain))
    total, digit = 0, 0
    for character in plain:
        if character in _HAN_TENS:
            total += (digit or 1) * _HAN_TENS[character]
            digit = 0
        else:
            digit = _HAN_DIGITS[character]
    return total + digit


def roman(plain: str) -> int:
    """The value of a well-formed Roman numeral in lower case."""
    values = [_ROMAN_VALUES[character] for character in plain]
    return sum(
        -value if value < following else value
        for value, following in zip(values, [*values[1:], 0], strict=True)
    )


@lru_cache(maxsize=1)
def letters() -> frozenset[str]:
    """Every letter, digraphs included, that some language counts by."""
    return frozenset(letter for alphabet in _alphabets() for letter, _ in alphabet)


@lru_cache(maxsize=1)
def _alphabets() -> tuple[tuple[tuple[str, bool], ...], ...]:
    """Each alphabet as (letter, may be left out)."""
    return tuple(
        tuple((entry.strip("[]"), entry.startswith("[")) for entry in written.split())
        for words in table().values()
        for written in words.alphabets
    )


@lru_cache(maxsize=1)
def _successors() -> dict[str, frozenset[str]]:
    followers: dict[str, set[str]] = {}
    for alphabet in _alphabets():
        for place, (letter, _) in enumerate(alphabet):
            for following, optional in alphabet[place + 1 :]:
                followers.setdefault(letter, set()).add(following)
                if not optional:
                    break
    return {letter: frozenset(found) for letter, found in followers.items()}


@lru_cache(maxsize=1)
def _first_letters() -> frozenset[str]:
    return frozenset(alphabet[0][0] for alphabet in _alphabets())


def is_first(numeral: Numeral) -> bool:
    """Whether a count starts here: 1, i, a, а."""
    if numeral.system is System.LETTER:
        return numeral.letter in _first_letters()
    return numeral.system is not System.BULLET and numeral.value == 1 and not numeral.inserted


def follows(earlier: Numeral, later: Numeral) -> bool:
    """Whether `later` is the next after `earlier`, letters left out by some drafters considered."""
    if earlier.system is not later.system:
        return False
    if later.system is System.LETTER:
        return _letter_follows(earlier.letter, later.letter)
    if later.value == earlier.value:
        return _insertion_follows(earlier.inserted, later.inserted)
    return later.value == earlier.value + 1


def _letter_follows(earlier: str, later: str) -> bool:
    if len(later) == 2 and later[0] == later[1] and later not in letters():
        return earlier == ("z" if later == "aa" else chr(ord(later[0]) - 1) * 2)
    return later in _successors().get(earlier, ())


def _insertion_follows(earlier: str, later: str) -> bool:
    if not later:
        return False
    if later in _INSERTED and earlier in _INSERTED:
        return _INSERTED.index(later) > _INSERTED.index(earlier)
    return later in ("a", "1") if not earlier else _letter_follows(earlier, later)


def steps(earlier: Numeral, later: Numeral) -> int | None:
    """How far `later` counts beyond `earlier`; None where they do not compare."""
    if earlier.system is not later.system:
        return None
    if later.system is not System.LETTER:
        return later.value - earlier.value
    for alphabet in _alphabets():
        order = [letter for letter, _ in alphabet]
        if earlier.letter in order and later.letter in order:
            return order.index(later.letter) - order.index(earlier.letter)
    return None

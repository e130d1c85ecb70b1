"""Writes a count as lists print it: 4 as iv, d, г, ד, 四 or Fourth."""

from collections.abc import Callable, Sequence
from typing import Final

MOST_LETTERS: Final = 30  # repetitions, "zzz…"; further on word processors start anew
MOST_ZEROS: Final = 10
LARGEST: Final = 32_767  # what word processors count to

_ROMAN: Final = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


def decimal(value: int) -> str:
    """4"""
    return str(value)


def roman(value: int) -> str:
    """iv; zero and numbers below have no Roman form and stay decimal."""
    if not 0 < value <= LARGEST:
        return str(value)
    written = ""
    for worth, letters in _ROMAN:
        times, value = divmod(value, worth)
        written += letters * times
    return written


def repeated(alphabet: Sequence[str]) -> Callable[[int], str]:
    """Letters that double after the last: y, z, aa, bb, as Word prints them."""

    def write(value: int) -> str:
        times, place = divmod(value - 1, len(alphabet))
        in_reach = value > 0 and times < MOST_LETTERS
        return alphabet[place] * (times + 1) if in_reach else str(value)

    return write


def positional(alphabet: str) -> Callable[[int], str]:
    """Letters that count on after the last: y, z, aa, ab, as OpenDocument does."""

    def write(value: int) -> str:
        if not 0 < value <= LARGEST:
            return str(value)
        written = ""
        while value > 0:
            value, place = divmod(value - 1, len(alphabet))
            written = alphabet[place] + written
        return written

    return write


def cyclic(signs: str) -> Callable[[int], str]:
    """Signs that start anew after the last."""
    return lambda value: signs[(value - 1) % len(signs)] if value > 0 else str(value)


def digits(signs: str) -> Callable[[int], str]:
    """Decimal places written with other digits."""
    table = str.maketrans("0123456789", signs)
    return lambda value: str(value).translate(table)


def padded(width: int) -> Callable[[int], str]:
    """Decimal with leading zeros: 04."""
    bounded = min(width, MOST_ZEROS)
    return lambda value: f"{value:0{bounded}d}"


def between(before: str, after: str) -> Callable[[int], str]:
    """Decimal between two signs: - 4 -."""
    return lambda value: f"{before}{value}{after}"


def enclosed(first: str, count: int) -> Callable[[int], str]:
    """Ready-made signs from a row of the code table, decimal beyond them."""
    return lambda value: chr(ord(first) + value - 1) if 0 < value <= count else str(value)


def circled(value: int) -> str:
    """④, to ㊿."""
    for first, low, high in (("①", 1, 20), ("㉑", 21, 35), ("㊱", 36, 50)):
        if low <= value <= high:
            return chr(ord(first) + value - low)
    return str(value)


def myriads(
    signs: str, units: str, *, silent: str = "", leading_ten: bool = False, zero: str = ""
) -> Callable[[int], str]:
    """East Asian counting to 9,999: 二千三百四十五.

    `units` are the signs of ten, hundred and thousand; before those that are `silent`, and
    before a `leading_ten`, a one is not written; `zero` stands for places left out in the middle.
    """

    def write(value: int) -> str:
        if not 0 < value < 10_000:
            return digits(signs)(value)
        written, gap = "", False
        for place in (3, 2, 1, 0):
            digit = value // 10**place % 10
            if digit == 0:
                gap = bool(written)
                continue
            unit = units[place - 1] if place else ""
            unsaid = bool(unit) and (unit in silent or (leading_ten and place == 1 and not written))
            written += zero if gap else ""
            written += unit if digit == 1 and unsaid else signs[digit] + unit
            gap = False
        return written

    return write


def small_myriads(signs: str, ten: str) -> Callable[[int], str]:
    """East Asian counting with ten below a hundred and digit by digit above: 十一, 一〇〇."""
    counted = myriads(signs, f"{ten}百千", leading_ten=True)
    return lambda value: counted(value) if 0 < value < 100 else digits(signs)(value)


def hebrew(value: int) -> str:
    """Hebrew letters by their worth; 15 and 16 avoid the divine name."""
    if not 0 < value < 1000:
        return str(value)
    hundreds, rest = divmod(value, 100)
    written = "ת" * (hundreds // 4) + ("קרש"[hundreds % 4 - 1] if hundreds % 4 else "")
    if rest in (15, 16):
        return written + "ט" + ("ו" if rest == 15 else "ז")
    tens, ones = divmod(rest, 10)
    return (
        written + ("יכלמנסעפצ"[tens - 1] if tens else "") + ("אבגדהוזחט"[ones - 1] if ones else "")
    )

"""Writes counts as words, “Twenty-one”, and as ordinals, “Twenty-first” and “21st”."""

from typing import Final

LARGEST: Final = 32_767  # what word processors count to

_ONES: Final = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"),
    *("eighteen", "nineteen"),
)
_TENS: Final = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_IRREGULAR_ORDINALS: Final = {
    "one": "first", "two": "second", "three": "third", "five": "fifth",
    "eight": "eighth", "nine": "ninth", "twelve": "twelfth",
}  # fmt: skip
_ORDINAL_SIGNS: Final = {"es": "º", "pt": "º", "gl": "º", "it": "°", "nl": "e", "sv": ":e"}


def cardinal_english(value: int) -> str:
    """Twenty-one."""
    return _in_words(value).capitalize() if 0 <= value <= LARGEST else str(value)


def ordinal_english(value: int) -> str:
    """Twenty-first."""
    if not 0 < value <= LARGEST:
        return str(value)
    words = _in_words(value)
    cut = max(words.rfind("-"), words.rfind(" ")) + 1
    last = words[cut:]
    plain = f"{last[:-1]}ieth" if last.endswith("y") else f"{last}th"
    return (words[:cut] + _IRREGULAR_ORDINALS.get(last, plain)).capitalize()


def ordinal_sign_english(value: int) -> str:
    """21st."""
    teen = value % 100 in (11, 12, 13)
    return f"{value}{'th' if teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(value % 10, 'th')}"


def ordinal_sign(value: int, language: str | None) -> str:
    """21st, 21e, 21º or 21., as the language writes it."""
    primary = (language or "en").lower().partition("-")[0]
    if primary == "en":
        return ordinal_sign_english(value)
    if primary == "fr":
        return f"{value}{'er' if value == 1 else 'e'}"
    return f"{value}{_ORDINAL_SIGNS.get(primary, '.')}"


def _in_words(value: int) -> str:
    if value < 20:
        return _ONES[value]
    for worth, name in ((1000, "thousand"), (100, "hundred")):
        if value >= worth:
            head, rest = divmod(value, worth)
            return f"{_in_words(head)} {name}" + (f" {_in_words(rest)}" if rest else "")
    tens, ones = divmod(value, 10)
    return _TENS[tens - 2] + (f"-{_ONES[ones]}" if ones else "")

"""Letters of Albanian and Serbian: folded for finding, weighed for alphabetical order.

No database has ICU everywhere, so the order is a key made here, the same on every machine; a
column that keeps it is compared by bytes (COLLATE "C").
"""

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache

# Each language's letters in its order; w, q, x and y of foreign words where Latin has them.
_ALPHABETS: Mapping[str, str] = {
    "sq": "a b c ç d dh e ë f g gj h i j k l ll m n nj o p q r rr s sh t th u v w x xh y z zh",
    "sr": "a b c č ć d dž đ e f g h i j k l lj m n nj o p q r s š t u v w x y z ž",
    "en": "a b c d e f g h i j k l m n o p q r s t u v w x y z",
}
_SERBIAN_IN_LATIN = "a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š"
_CYRILLIC = dict(
    zip("абвгдђежзијклљмнњопрстћуфхцчџш", _SERBIAN_IN_LATIN.split(), strict=True),
)
# Letters that do not come apart into a plain one and a mark.
_WHOLE = {"đ": "dj", "ð": "dj", "ł": "l", "ø": "o", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"}


def fold(text: str) -> str:
    """Lower case without diacritics, Serbian in Latin: komunës komunes, Ђаковица djakovica."""
    latin = to_latin(_without_marks(text).casefold())
    return _without_marks("".join(_WHOLE.get(letter, letter) for letter in latin))


def _without_marks(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def to_latin(text: str) -> str:
    """Serbian Cyrillic as Serbian Latin in lower case; what is no Serbian letter stays."""
    return "".join(_CYRILLIC.get(letter, letter) for letter in text)


def sort_key(text: str, language: str) -> str:
    """A key whose byte order is the alphabetical order of this language (`sq`, `sr` or `en`).

    Two-letter letters (sh, nj, dž) are one letter each, as in dictionaries. Case, punctuation and
    marks that the language does not have count only between texts that are otherwise equal.
    Numbers stand before letters, in the order of their size.
    """
    lower = unicodedata.normalize("NFC", to_latin(text.casefold()))
    weights = _weights(language)
    tokens = _tokens(language).findall(lower)
    primary = "".join(_weight(token, weights) for token in tokens)
    return f"{' '.join(primary.split())}\x01{lower}"


def _weight(token: str, weights: Mapping[str, str]) -> str:
    if token in weights:
        return weights[token]
    if token[0].isdecimal():
        number = str(int(token))
        return f"0{chr(ord('0') + len(number))}{number}"
    if not token.isalnum():
        return " "
    base = fold(token)
    known = "".join(weights.get(letter, "") for letter in base)
    return known or base


@lru_cache
def _weights(language: str) -> Mapping[str, str]:
    letters = _ALPHABETS[language].split()
    return {letter: chr(ord("A") + place) for place, letter in enumerate(letters)}


@lru_cache
def _tokens(language: str) -> re.Pattern[str]:
    digraphs = [letter for letter in _ALPHABETS[language].split() if len(letter) > 1]
    return re.compile("|".join([*digraphs, r"\d{1,15}", "."]), re.DOTALL)

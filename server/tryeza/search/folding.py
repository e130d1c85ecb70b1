"""Folds what is typed differently and read the same: case, marks, script, ligatures.

Komunës, KOMUNËS and komunes are one word; so are Mitrovica and Митровица, đak and djak.
"""

import unicodedata
from functools import lru_cache
from typing import Final

# The spellings that people use: Serbian and Macedonian first, then what other alphabets have.
_LATIN: Final = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "ђ": "dj", "ѓ": "gj", "е": "e", "ж": "z",
    "з": "z", "ѕ": "dz", "и": "i", "ј": "j", "к": "k", "л": "l", "љ": "lj", "м": "m", "н": "n",
    "њ": "nj", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "ћ": "c", "ќ": "kj", "у": "u",
    "ф": "f", "х": "h", "ц": "c", "ч": "c", "џ": "dz", "ш": "s",
    "й": "j", "ё": "e", "щ": "sc", "ъ": "a", "ы": "y", "ь": "", "э": "e", "ю": "ju", "я": "ja",
    "і": "i", "ї": "i", "є": "e", "ґ": "g", "ў": "u",
}  # fmt: skip
# Letters that no decomposition takes apart.
_LETTERS: Final = {
    "đ": "dj", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "ð": "d", "þ": "th",
}  # fmt: skip
_SPELT: Final = str.maketrans(_LATIN | _LETTERS)


def fold(word: str) -> str:
    """A word in small Latin letters without marks; folding again changes nothing.

    The Turkish dotted and dotless i are one letter here, as on a keyboard without them.
    """
    quick = word.casefold().translate(_SINGLE)
    return quick if quick.isascii() and quick.isprintable() else _fold_slowly(quick)


@lru_cache(maxsize=16_384)
def _fold_slowly(word: str) -> str:
    folded = _fold_once(word)
    return folded if folded == word else _fold_slowly(folded)


def _fold_once(word: str) -> str:
    spelt = unicodedata.normalize("NFC", word.casefold()).translate(_SPELT)
    apart = unicodedata.normalize("NFKD", spelt)
    bare = "".join(letter for letter in apart if not _is_unheard(letter))
    return unicodedata.normalize("NFC", bare.casefold())


def _is_unheard(letter: str) -> bool:
    """Marks above, below and through letters, points of Hebrew and Arabic, what is not shown.

    Vowel signs of Indic scripts and of Thai are letters (combining classes of Unicode, UAX 44).
    """
    place = unicodedata.combining(letter)
    return 10 <= place <= 36 or place >= 200 or unicodedata.category(letter)[0] == "C"


# Latin and Cyrillic letters as they are mostly met, one code point each.
_SINGLE: Final = str.maketrans(
    {
        letter: _fold_slowly(letter)
        for letter in map(chr, [*range(0xC0, 0x250), *range(0x400, 0x500)])
        if letter.isalpha()
    }
)

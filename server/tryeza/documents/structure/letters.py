"""Letters made comparable: folded to one plain form each, and Serbian between its two scripts."""

import unicodedata
from functools import lru_cache

_PLAIN = {"đ": "d", "ł": "l", "ı": "i", "ø": "o", "ß": "s", "æ": "a", "’": "'", "‘": "'", "ʼ": "'"}
_LATIN_TO_CYRILLIC = {
    "dž": "џ", "lj": "љ", "nj": "њ", "a": "а", "b": "б", "c": "ц", "č": "ч", "ć": "ћ", "d": "д",
    "đ": "ђ", "e": "е", "f": "ф", "g": "г", "h": "х", "i": "и", "j": "ј", "k": "к", "l": "л",
    "m": "м", "n": "н", "o": "о", "p": "п", "r": "р", "s": "с", "š": "ш", "t": "т", "u": "у",
    "v": "в", "z": "з", "ž": "ж",
}  # fmt: skip


@lru_cache(maxsize=4096)
def _fold_character(character: str) -> str:
    lower = character.lower()[0]
    return _PLAIN.get(lower) or unicodedata.normalize("NFKD", lower)[0]


def fold(text: str) -> str:
    """Lower case without accents, a character for each character, so that places stay the same."""
    return "".join(map(_fold_character, text))


def to_cyrillic(text: str) -> str:
    """Serbian in Latin letters, lower case, written in Cyrillic."""
    written, place = [], 0
    while place < len(text):
        width = 2 if text[place : place + 2] in _LATIN_TO_CYRILLIC else 1
        letter = text[place : place + width]
        written.append(_LATIN_TO_CYRILLIC.get(letter, letter))
        place += width
    return "".join(written)

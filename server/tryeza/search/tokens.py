"""The words of a text, and where in it they stand."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

LONGEST_WORD: Final = 64  # code points; what is longer is no word of a language

# Marks that stand on a letter, vowel signs, and what is written inside a word without being seen.
_MARKS: Final = (
    "\u00ad\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u0900-\u0963\u0966-\u0dff\u0e31-\u0e4e\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200d\u2060"
    "\u20d0-\u20ff\ufe20-\ufe2f"
)
# Chinese and Japanese are written without spaces: each character is a word of its own.
_CHARACTERS: Final = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
# Possessive: what was read is not tried otherwise, whatever its length.
_WORD: Final = re.compile(f"[{_CHARACTERS}]|(?:[^\\W_{_CHARACTERS}]++[{_MARKS}]*+)++")


class Word(NamedTuple):
    """A word as written, and the offsets (code points) of its first letter and of its end."""

    text: str
    start: int
    end: int


def words(text: str) -> Iterator[Word]:
    """Runs of letters and digits; a hyphen and an apostrophe part words (OShC-ve: OShC, ve).

    Of a run longer than LONGEST_WORD the beginning stands for the whole.
    """
    for found in _WORD.finditer(text):
        yield Word(found[0][:LONGEST_WORD], found.start(), found.end())

"""Cuts a text into the tokens that a comparison works with: words, numbers, spaces, signs."""

import re

# Scripts written without spaces between words are cut into single characters.
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u2fff\u3005-\u30ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
# Marks that belong to the letter before them, which Python's \w leaves out.
_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06ed\u0900-\u0dff\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f"
)
_JOINED = f"[{_MARKS}\u200c\u200d]"

_TOKEN = re.compile(
    rf"[{_UNSPACED}]{_JOINED}*"
    r"|\d+(?:[.,]\d+)*"
    rf"|(?:[^\W\d{_UNSPACED}]{_JOINED}*)+"
    r"|\s+"
    rf"|.{_JOINED}*",
    re.DOTALL,
)


def cut(text: str) -> list[str]:
    """The tokens of a text; joined together they are the text again."""
    return _TOKEN.findall(text)


def is_word(token: str) -> bool:
    """Whether a token says something: a word or a number, not a space or a sign."""
    return token[:1].isalnum() or token[:1] == "_"


def words(text: str) -> list[str]:
    """The words and numbers of a text, case folded."""
    return [token.casefold() for token in _TOKEN.findall(text) if is_word(token)]

"""Finds the blocks that quote another text, as amending acts do: „Neni 5 …” is no article there."""

import re
from collections.abc import Sequence

_CLOSERS = {"“": "”", "„": "“”", "«": "»", "»": "«", '"': '"', "”": "”", "''": "''", "``": "''"}
_QUOTES = re.compile("[“”„«»\"]|''|``")
_OPENS_AFTER = re.compile(r"(?:^|[:：]|^\W{0,3}\w{1,6}[.)]{1,2})\s*$")
_LONGEST_QUOTATION = 400  # blocks


def quoted_blocks(texts: Sequence[str]) -> frozenset[int]:
    """The places of the blocks that lie in a quotation of several blocks, its first one included
    where that begins with the quote."""
    found: set[int] = set()
    place = 0
    while place < len(texts):
        opening = _left_open(texts[place])
        end = _closing(texts, place + 1, opening[1]) if opening else None
        if opening and end is not None:
            found.update(range(place if opening[0] == 0 else place + 1, end + 1))
            place = end
        place += 1
    return frozenset(found)


def _left_open(text: str) -> tuple[int, str] | None:
    """Where a quotation opens that the block does not close, and by which mark; only one that opens
    at the start or after a colon, for others are slips."""
    opened: tuple[int, str] | None = None
    for match in _QUOTES.finditer(text):
        if opened is None:
            opened = (match.start(), match[0])
        elif match[0] in _CLOSERS[opened[1]]:
            opened = None
    if opened is None or not _OPENS_AFTER.search(text[: opened[0]]):
        return None
    return (len(text[: opened[0]].strip()), opened[1])


def leaves_open(text: str) -> bool:
    """Whether a quotation begins in the text and goes on behind it."""
    return _left_open(text) is not None


def _closing(texts: Sequence[str], start: int, mark: str) -> int | None:
    """The block in which a quotation opened by `mark` closes; quotes within it do not count."""
    depth = 0
    for place in range(start, min(start + _LONGEST_QUOTATION, len(texts))):
        for match in _QUOTES.finditer(texts[place]):
            if match[0] in _CLOSERS[mark] and depth == 0:
                return place
            if match[0] == mark and match.start() > 0:
                depth += 1
            elif match[0] in _CLOSERS[mark]:
                depth -= 1
    return None

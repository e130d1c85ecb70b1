"""Reads the code blocks of a document, and compares what a block prints with what it says."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
ANYTHING = "…"

_FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block: its language, its lines, and the line of the document it begins on."""

    language: str
    text: str
    line: int


def blocks(document: str) -> Iterator[Block]:
    """The fenced blocks of a document of ours, in order."""
    text = (ROOT / document).read_text(encoding="utf-8")
    for found in _FENCE.finditer(text):
        yield Block(found[1], found[2], text.count("\n", 0, found.start()) + 1)


def says(shown: Block, printed: str) -> bool:
    """Whether a program printed what the block shows; `…` stands for anything."""
    if shown.language == "json":
        wanted, found = list(_values(shown.text)), list(_values(printed))
        return len(wanted) == len(found) and all(map(_fits, wanted, found))
    pattern = re.escape(shown.text.strip()).replace(re.escape(ANYTHING), ".+")
    return re.fullmatch(pattern, printed.strip()) is not None


def _values(text: str) -> Iterator[object]:
    """The JSON values that stand one after the other in a text."""
    rest = text.strip()
    while rest:
        value, end = json.JSONDecoder().raw_decode(rest)
        yield value
        rest = rest[end:].lstrip()


def _fits(wanted: object, found: object) -> bool:
    if wanted == ANYTHING:
        return found is not None
    if isinstance(wanted, dict) and isinstance(found, dict):
        same = wanted.keys() == found.keys()
        return same and all(_fits(value, found[name]) for name, value in wanted.items())
    if isinstance(wanted, list) and isinstance(found, list):
        return len(wanted) == len(found) and all(map(_fits, wanted, found))
    return wanted == found

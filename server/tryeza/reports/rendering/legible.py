"""Makes texts fit for the fonts and the columns of a PDF.

A character that no font has would be refused by PDF/UA: it is shown as □, and the report says so.
A word longer than a column gets places where it may break.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from importlib import resources

from tryeza.reports.rendering.printable import printable

MISSING = "\N{WHITE SQUARE}"
BREAK_HERE = "\N{ZERO WIDTH SPACE}"
# No word of a language is this long, so it is an address or a code: hyphenation would not help.
_LONG_WORD = re.compile(r"\S{25,}")
_BREAKABLE_PIECE = re.compile(r"[^/?&=._\-@:;,]{1,12}[/?&=._\-@:;,]*|.")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]")


@dataclass(frozen=True, slots=True)
class Legible:
    """A tree of data whose texts a PDF can show, and whether a character had to be replaced."""

    tree: object
    replaced: bool


def legible_tree(tree: object) -> Legible:
    """The same lists and mappings with every text made legible; keys are left as they are."""
    if isinstance(tree, str):
        shown = _shown(tree)
        return Legible(_breakable(shown), MISSING in shown and MISSING not in tree)
    if isinstance(tree, dict):
        values = {key: legible_tree(value) for key, value in tree.items()}
        made: object = {key: value.tree for key, value in values.items()}
        return Legible(made, any(value.replaced for value in values.values()))
    if isinstance(tree, list | tuple):
        parts = [legible_tree(part) for part in tree]
        return Legible([part.tree for part in parts], any(part.replaced for part in parts))
    return Legible(tree, False)


def _shown(text: str) -> str:
    composed = unicodedata.normalize("NFC", _INVISIBLE.sub("", printable(text)))
    return _uncovered().sub(MISSING, composed)


def _breakable(text: str) -> str:
    return _LONG_WORD.sub(
        lambda word: BREAK_HERE.join(_BREAKABLE_PIECE.findall(word.group())), text
    )


@cache
def _uncovered() -> re.Pattern[str]:
    """What none of typst's own fonts can show: all but the ranges of coverage.txt."""
    folder = resources.files(__package__) / "typst_parts"
    lines = (folder / "coverage.txt").read_text(encoding="ascii").split()
    ranges = "".join("\\U{:0>8}-\\U{:0>8}".format(*line.split("-")) for line in lines)
    return re.compile(f"[^\\t\\n{ranges}]")

"""Counts what an import leaves out or cannot show as it was, and says so in warnings."""

import re
from collections import Counter
from typing import Final

from tryeza.documents.content import Warning

_WORD: Final = re.compile(r"\w+")

# code: (one, many, what became of it)
_SAID: Final[dict[str, tuple[str, str, str]]] = {
    "headers": ("header", "headers", "left out"),
    "footers": ("footer", "footers", "left out"),
    "text_boxes": ("text box", "text boxes", "left out"),
    "drawings": ("picture or drawing", "pictures or drawings", "left out"),
    "objects": ("embedded object", "embedded objects", "left out"),
    "embedded_files": ("embedded document", "embedded documents", "left out"),
    "navigation": ("menu of a page", "menus of a page", "left out"),
    "unended": ("element that never ends", "elements that never end", "left out with what follows"),
    "comments": ("comment", "comments", "left out"),
    "changes_accepted": ("tracked change", "tracked changes", "accepted"),
    "changes_rejected": ("tracked change", "tracked changes", "rejected"),
    "hidden_text": ("stretch of hidden text", "stretches of hidden text", "left out"),
    "uncited_notes": ("note that no text cites", "notes that no text cites", "left out"),
    "unknown_symbols": (
        "sign of a symbol font",
        "signs of symbol fonts",
        "not known here and shown as \ufffd",
    ),
    "computed_fields": (
        "number that Word computes in a field",
        "numbers that Word computes in fields",
        "left out",
    ),
    "number_formats": (
        "list number in a format not known here",
        "list numbers in a format not known here",
        "written in decimal",
    ),
}


class LeftOut:
    """A tally of what was left out, by kind, with the words it held."""

    def __init__(self) -> None:
        self._times: Counter[str] = Counter()
        self._words: Counter[str] = Counter()

    def add(self, kind: str, text: str = "", times: int = 1) -> None:
        """Count something of a kind (a key of the table above) that holds a text."""
        self._times[kind] += times
        self._words[kind] += sum(1 for _ in _WORD.finditer(text))

    def warnings(self) -> tuple[Warning, ...]:
        """One warning for each kind that occurred, in the order of the table above."""
        return tuple(self._warning(kind) for kind in _SAID if self._times[kind])

    def _warning(self, kind: str) -> Warning:
        one, many, became = _SAID[kind]
        times, words = self._times[kind], self._words[kind]
        what = f"{times} {one if times == 1 else many}"
        held = f" ({words} {'word' if words == 1 else 'words'})" if words else ""
        return Warning(kind, f"{what}{held} {'was' if times == 1 else 'were'} {became}.")

"""Says who inserted, deleted or moved what stands at a place of a Word text, and when."""

from collections.abc import Iterable
from typing import Final, NamedTuple

from lxml.etree import _Element as Element

from tryeza.documents.reading.word import changes
from tryeza.documents.reading.word.names import w


class Revision(NamedTuple):
    """A tracked change of a stretch of text, a paragraph mark, a row or a cell."""

    author: str  # empty where the file names nobody
    date: str  # as the file has it, empty if not at all
    moves: bool  # text that stands elsewhere, before or after
    name: str  # of the move; both its ends have it
    place: int  # tells the changes of a part apart


class Fate(NamedTuple):
    """What became of a place: it is there if all that inserted and nothing that deleted holds."""

    inserted: tuple[Revision, ...] = ()
    deleted: tuple[Revision, ...] = ()


STAYS: Final = Fate()
_INSERTS: Final = frozenset({w("ins"), w("moveTo"), w("cellIns")})
_MOVES: Final = frozenset({w("moveFrom"), w("moveTo")})
_RANGES: Final = {
    w("moveFromRangeStart"): w("moveFrom"),
    w("moveToRangeStart"): w("moveTo"),
}
_RANGE_ENDS: Final = {
    w("moveFromRangeEnd"): w("moveFrom"),
    w("moveToRangeEnd"): w("moveTo"),
}
_PROPERTIES: Final = {w("tr"): w("trPr"), w("tc"): w("tcPr")}
_OF_PROPERTIES: Final = changes.CHANGES | {w("cellIns"), w("cellDel")}


class Fates:
    """The fates of the places of one part, each looked up once."""

    def __init__(self, root: Element) -> None:
        self._names = _names_of_moves(root)
        self._known: dict[Element, Fate] = {}
        self._met = 0

    def of(self, element: Element) -> Fate:
        """The fate of what stands in an element."""
        known = self._known.get(element)
        if known is None:
            parent = element.getparent()
            above = self.of(parent) if parent is not None else STAYS
            known = self._under(above, _changes_on(element))
            self._known[element] = known
        return known

    def of_mark(self, paragraph: Element) -> Fate:
        """The fate of a paragraph's mark."""
        return self._under(self.of(paragraph), changes.changes_of_mark(paragraph))

    def _under(self, above: Fate, tracked: Iterable[Element]) -> Fate:
        for change in tracked:
            revision = (self._revision(change),)
            if change.tag in _INSERTS:
                above = Fate(above.inserted + revision, above.deleted)
            else:
                above = Fate(above.inserted, above.deleted + revision)
        return above

    def _revision(self, change: Element) -> Revision:
        self._met += 1
        return Revision(
            author=(change.get(w("author")) or "").strip(),
            date=(change.get(w("date")) or "").strip(),
            moves=change.tag in _MOVES,
            name=self._names.get(change, ""),
            place=self._met,
        )


def _changes_on(element: Element) -> Iterable[Element]:
    """The change that an element is, or those that a row or a cell carries."""
    if element.tag in changes.CHANGES:
        return (element,)
    held = _PROPERTIES.get(str(element.tag))
    properties = element.find(held) if held else None
    if properties is None:
        return ()
    return [child for child in properties if child.tag in _OF_PROPERTIES]


def _names_of_moves(root: Element) -> dict[Element, str]:
    """The name of the range that each moved stretch stands in."""
    found: dict[Element, str] = {}
    open_ranges: dict[str, dict[str, str]] = {kind: {} for kind in _MOVES}
    for element in root.iter(*_MOVES, *_RANGES, *_RANGE_ENDS):
        tag, number = str(element.tag), element.get(w("id")) or ""
        if tag in _RANGES:
            open_ranges[_RANGES[tag]][number] = element.get(w("name")) or ""
        elif tag in _RANGE_ENDS:
            open_ranges[_RANGE_ENDS[tag]].pop(number, None)
        elif open_ranges[tag]:
            found[element] = next(reversed(open_ranges[tag].values()))
    return found

"""Follows the tracked changes of an ODT text when they are rejected."""

from lxml.etree import _Element as Element

from tryeza.documents.content import Changes
from tryeza.documents.reading.opendocument import names
from tryeza.documents.reading.opendocument.names import text


class Tracking:
    """Which insertions are open, and what was deleted where.

    The file holds the text with its changes made, so only rejecting them needs any work. A
    deletion stands apart and is put back once; an insertion lies between two marks.
    """

    def __init__(self, body: Element, changes: Changes) -> None:
        self._insertions: set[str] = set()
        self._deletions: dict[str, Element] = {}
        self._open: set[str] = set()
        tracked = body.find(text("tracked-changes"))
        if changes is Changes.REJECTED and tracked is not None:
            for region in tracked.iterchildren(text("changed-region")):
                self._take(region)

    @property
    def removing(self) -> bool:
        """Whether text here was inserted."""
        return bool(self._open)

    def start(self, mark: Element) -> None:
        """Take in the mark at which a change begins."""
        change = mark.get(text("change-id"), "")
        if change in self._insertions:
            self._open.add(change)

    def end(self, mark: Element) -> None:
        """Take in the mark at which a change ends."""
        self._open.discard(mark.get(text("change-id"), ""))

    def put_back(self, mark: Element) -> list[Element]:
        """What was deleted here, unless it had only been inserted before."""
        deletion = self._deletions.pop(mark.get(text("change-id"), ""), None)
        if deletion is None or self.removing:
            return []
        return [child for child in deletion if child.tag != names.office("change-info")]

    def _take(self, region: Element) -> None:
        change = region.get(names.ID) or region.get(text("id")) or ""
        deletion, insertion = region.find(text("deletion")), region.find(text("insertion"))
        if deletion is not None and insertion is None:  # both: it was inserted, then deleted
            self._deletions[change] = deletion
        elif deletion is None and insertion is not None:
            self._insertions.add(change)

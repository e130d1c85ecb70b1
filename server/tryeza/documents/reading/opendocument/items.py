"""Knows of each paragraph of an ODT text which item of which list it belongs to."""

from dataclasses import dataclass, replace

from lxml.etree import _Element as Element

from tryeza.documents.reading.left_out import LeftOut
from tryeza.documents.reading.opendocument import names
from tryeza.documents.reading.opendocument.lists import LEVELS, Count, Level, ListStyles, Printed
from tryeza.documents.reading.opendocument.names import text


@dataclass(slots=True)
class Item:
    """An item of a list; the first paragraph in it carries its number."""

    count: Count
    level: int
    style: str | None
    start: int | None = None
    counted: bool = False

    def sibling(self) -> "Item":
        """Another item of the same list and level."""
        return replace(self, start=None, counted=False)


class Lists:
    """The lists met so far, so that later ones can go on counting."""

    def __init__(self, styles: ListStyles, left_out: LeftOut) -> None:
        self._styles = styles
        self._left_out = left_out
        self._by_id: dict[str, Count] = {}
        self._by_style: dict[str, Count] = {}
        self._outline = Count("outline")
        self._begun = 0

    def open(self, element: Element, inside: Item | None) -> Item:
        """The place that a `text:list` gives to its items."""
        name = element.get(names.STYLE_NAME)
        if inside is not None:
            level = min(inside.level + 1, LEVELS - 1)
            return Item(inside.count, level, name or inside.style)
        count = self._count(element, name or "")
        self._by_style[name or ""] = count
        if id := element.get(names.ID):
            self._by_id[id] = count
        return Item(count, 0, name)

    def item(self, element: Element, place: Item) -> Item | None:
        """An item at a place; None for a list's header, which has no number."""
        if element.tag == text("list-header"):
            return None
        start = names.whole(element.get(text("start-value")))
        style = element.get(text("style-override")) or place.style
        return Item(place.count, place.level, style, start)

    def levels(self, item: Item, paragraph_style: str | None) -> dict[int, Level]:
        """How the levels of an item's list are numbered."""
        return self._styles.levels(item.style or paragraph_style)

    def number(self, item: Item, paragraph_style: str | None) -> Printed | None:
        """Count an item and write its number; None where it was counted before."""
        if item.counted:
            return None
        item.counted = True
        levels = self.levels(item, paragraph_style)
        item.count.advance(item.level, levels, item.start)
        return item.count.printed(item.level, levels, self._left_out)

    def heading_number(self, heading: Element, level: int) -> Printed | None:
        """Count a heading that stands in no list and write its number."""
        if heading.get(text("is-list-header")) == "true":
            return None
        start = names.whole(heading.get(text("start-value")))
        if start is None and heading.get(text("restart-numbering")) == "true":
            start = 1
        self._outline.advance(level, self._styles.outline, start)
        return self._outline.printed(level, self._styles.outline, self._left_out)

    def _count(self, element: Element, name: str) -> Count:
        continued = element.get(text("continue-list"))
        if continued is not None and continued in self._by_id:
            return self._by_id[continued]
        if element.get(text("continue-numbering")) == "true" and name in self._by_style:
            return self._by_style[name]
        self._begun += 1
        return Count(f"list{self._begun}")

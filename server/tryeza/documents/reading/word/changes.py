"""Decides what tracked changes leave of a Word text, after all of them or before any of them."""

from collections.abc import Iterator
from typing import Final

from lxml.etree import _Element as Element

from tryeza.documents.content import Changes
from tryeza.documents.reading.word import names
from tryeza.documents.reading.word.names import w

CHANGES: Final = frozenset({w("ins"), w("del"), w("moveFrom"), w("moveTo")})
_GONE: Final = {
    Changes.ACCEPTED: frozenset({w("del"), w("moveFrom")}),
    Changes.REJECTED: frozenset({w("ins"), w("moveTo")}),
}
_CELL_GONE: Final = {Changes.ACCEPTED: w("cellDel"), Changes.REJECTED: w("cellIns")}
_RUN_CHANGE: Final = w("rPrChange")
_PARAGRAPH_CHANGE: Final = w("pPrChange")
# What only wraps: structured tags, and changes that stay.
_WRAPPERS: Final = frozenset(
    w(name)
    for name in (
        *("sdt", "sdtContent", "customXml", "smartTag", "dir", "bdo", "fldSimple"),
        *("ins", "del", "moveFrom", "moveTo"),
    )
)


def contents(container: Element, changes: Changes | None) -> Iterator[Element]:
    """What a container holds, in order, wrappers unpacked, alternatives chosen, changes made.

    Without `changes` it is all that is there: what stays, what came and what goes.
    """
    gone = _gone(changes)
    for child in container:
        if child.tag in gone:
            continue
        if child.tag in _WRAPPERS:
            yield from contents(child, changes)
        elif child.tag == names.ALTERNATIVES:
            branch = names.chosen(child)
            if branch is not None:
                yield from contents(branch, changes)
        else:
            yield child


def joins_next(paragraph: Element, changes: Changes) -> bool:
    """Whether the paragraph's mark is gone, so that the next paragraph continues it."""
    mark = _mark(paragraph)
    return mark is not None and any(child.tag in _GONE[changes] for child in mark)


def row_stays(row: Element, changes: Changes | None) -> bool:
    """Whether a table row is there at all."""
    properties = row.find(w("trPr"))
    return properties is None or not any(child.tag in _gone(changes) for child in properties)


def cell_stays(cell: Element, changes: Changes | None) -> bool:
    """Whether a table cell is there at all."""
    return changes is None or cell.find(f"{w('tcPr')}/{_CELL_GONE[changes]}") is None


def paragraph_properties(paragraph: Element, changes: Changes) -> Element | None:
    """The properties that hold; a rejected change of them brings the former ones back."""
    properties = paragraph.find(names.P_PROPERTIES)
    return _held(properties, _PARAGRAPH_CHANGE, names.P_PROPERTIES, changes)


def run_properties(run: Element, changes: Changes) -> Element | None:
    """The properties that hold; a rejected change of them brings the former ones back."""
    properties = run[0] if len(run) else None  # they come first, if there are any
    if properties is None or properties.tag != names.R_PROPERTIES:
        return None
    return _held(properties, _RUN_CHANGE, names.R_PROPERTIES, changes)


def changes_of_mark(paragraph: Element) -> Iterator[Element]:
    """The tracked changes of a paragraph's mark."""
    mark = _mark(paragraph)
    for child in mark if mark is not None else ():
        if child.tag in CHANGES:
            yield child


def mark_is_hidden(paragraph: Element) -> bool:
    """Whether the paragraph mark is hidden text."""
    mark = _mark(paragraph)
    hidden = mark.find(w("vanish")) if mark is not None else None
    return hidden is not None and names.is_on(hidden)


def numbering_stays(properties: Element | None, changes: Changes) -> bool:
    """Whether the paragraph's own numbering holds: one that was inserted is gone when rejected."""
    if properties is None or changes is Changes.ACCEPTED:
        return True
    return properties.find(f"{w('numPr')}/{w('ins')}") is None


def _gone(changes: Changes | None) -> frozenset[str]:
    return _GONE[changes] if changes is not None else frozenset()


def _held(properties: Element | None, change: str, former: str, changes: Changes) -> Element | None:
    if properties is None or changes is Changes.ACCEPTED:
        return properties
    changed = properties.find(change)
    return properties if changed is None else changed.find(former)


def _mark(paragraph: Element) -> Element | None:
    properties = paragraph.find(names.P_PROPERTIES)
    return properties.find(names.R_PROPERTIES) if properties is not None else None

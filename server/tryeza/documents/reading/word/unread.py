"""Finds what reviewers did to a Word file outside of its text, and to its looks."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from lxml.etree import _Element as Element

from tryeza.documents.reading.word import changes, names
from tryeza.documents.reading.word.names import w
from tryeza.documents.reading.word.package import Package
from tryeza.documents.reading.word.tracing import Tracking

_LOOKS: Final = {
    w("rPrChange"): "looks",
    w("pPrChange"): "looks",
    w("tblPrChange"): "tables",
    w("tblPrExChange"): "tables",
    w("tblGridChange"): "tables",
    w("trPrChange"): "tables",
    w("tcPrChange"): "tables",
    w("cellMerge"): "tables",
    w("sectPrChange"): "sections",
    w("numberingChange"): "numbers",
}
_TEXT: Final = (w("t"), w("delText"))


@dataclass(frozen=True, slots=True)
class Unread:
    """A tracked change of text that is no part of the document's own text."""

    author: str
    text: str


@dataclass(frozen=True, slots=True)
class Aside:
    """What was tracked beside the text: changes of looks by kind and author, and text left out."""

    looks: Counter[tuple[str, str]]
    unread: tuple[Unread, ...]


def find_unread(package: Package, parts: Iterable[Tracking]) -> Aside:
    """Changes of looks in all parts that are read; tracked text that the reader left out."""
    read = list(parts)
    looks: Counter[tuple[str, str]] = Counter()
    unread: list[Unread] = []
    for tracking in read:
        looks.update(_looks(tracking.root))
        unread.extend(_unread(tracking))
    for kind in ("header", "footer"):
        for part in package.all_related(kind):
            looks.update(_looks(part.root))
            unread.extend(map(_as_unread, _tracked(part.root)))
    return Aside(looks, tuple(unread))


def _looks(root: Element) -> Iterator[tuple[str, str]]:
    for change in root.iter(*_LOOKS):
        yield _LOOKS[str(change.tag)], (change.get(w("author")) or "").strip()
    for numbered in root.iter(w("numPr")):
        for change in numbered.iterchildren(w("ins"), w("del")):
            yield "numbers", (change.get(w("author")) or "").strip()


def _tracked(root: Element) -> Iterator[Element]:
    """The outermost tracked changes that hold text."""
    for change in root.iter(*changes.CHANGES):
        if next(change.iterancestors(*changes.CHANGES), None) is None:
            yield change


def _unread(tracking: Tracking) -> Iterator[Unread]:
    """The tracked text that no block holds: text boxes, notes that nothing cites."""
    for change in _tracked(tracking.root):
        left = [text for text in change.iter(*_TEXT) if tracking.orders[text] not in tracking.read]
        if left and next(change.iterancestors(names.FALLBACK), None) is None:
            yield _as_unread(change, left)


def _as_unread(change: Element, texts: Iterable[Element] | None = None) -> Unread:
    held = change.iter(*_TEXT) if texts is None else texts
    author = (change.get(w("author")) or "").strip()
    return Unread(author, "".join(text.text or "" for text in held))

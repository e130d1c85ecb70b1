"""Finds the marks by which paragraphs of a review copy are known, and the data it was sent with."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from lxml.etree import _Element as Element

from tryeza.documents.origin import NAMESPACE, identity_of
from tryeza.documents.reading.word import names
from tryeza.documents.reading.word.names import w
from tryeza.documents.reading.word.package import Package
from tryeza.documents.reading.word.tracing import Tracking
from tryeza.documents.sent import Sent, from_data

_BEGINS, _ENDS = w("bookmarkStart"), w("bookmarkEnd")


@dataclass(slots=True)
class Bookmark:
    """The identity of a paragraph, and the paragraphs that it covers now: orders of their marks."""

    identity: str
    part: int
    first: int
    last: int


def find_bookmarks(parts: Iterable[Tracking]) -> tuple[Bookmark, ...]:
    """The marks of all parts in the order in which they begin."""
    return tuple(one for tracking in parts for one in _of_part(tracking))


def read_sent(package: Package) -> Sent | None:
    """What the copy was sent with, if the file still has it."""
    part = package.data(NAMESPACE)
    return from_data(part.root) if part is not None else None


def _of_part(tracking: Tracking) -> Iterator[Bookmark]:
    found: list[Bookmark] = []
    open_marks: dict[str, Bookmark] = {}
    waiting: list[Bookmark] = []  # those that begin between paragraphs
    last = 0
    for element in tracking.root.iter(names.P, _BEGINS, _ENDS):
        if element.tag == names.P:
            last = tracking.orders[element]
            for mark in waiting:
                mark.first = mark.last = last
            waiting = []
        elif element.tag == _BEGINS and (identity := identity_of(element.get(w("name")) or "")):
            mark = Bookmark(identity, tracking.part, last, last)
            found.append(mark)
            open_marks[element.get(w("id")) or ""] = mark
            if not _in_paragraph(element):
                waiting.append(mark)
        elif element.tag == _ENDS and (ended := open_marks.pop(element.get(w("id")) or "", None)):
            ended.last = max(ended.first, last)
    yield from found


def _in_paragraph(element: Element) -> bool:
    return next(element.iterancestors(names.P), None) is not None

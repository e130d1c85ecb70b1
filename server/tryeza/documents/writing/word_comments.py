"""Writes real Word comments: threads, resolved marks, authors, dates, and durable ids."""

import re
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from itertools import count
from typing import Final

from docx.document import Document
from lxml import etree

from tryeza.documents.printable import printable
from tryeza.documents.reading.word import names
from tryeza.documents.reading.word.names import w
from tryeza.documents.review.finds import Comment
from tryeza.documents.writing.word_parts import add_part
from tryeza.documents.writing.word_tracking import moment

_FIRST_ID: Final = 0x20000000  # Word's ids of paragraphs stay below 0x80000000
_DURABLE: Final = re.compile(r"[0-7][0-9A-F]{7}")
_NAMESPACES: Final = {
    "w": names.MAIN,
    "mc": names.COMPATIBILITY,
    "w14": names.WORD_2010,
    "w15": names.WORD_2012,
    "w16cid": names.COMMENT_IDS,
    "w16cex": names.COMMENT_FACTS,
}
_NEWER: Final = "w14 w15 w16cid w16cex"
_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"


@dataclass(frozen=True, slots=True)
class Written:
    """A comment as it is written: `parent` is the place of the one that it answers."""

    comment: Comment
    parent: int | None


def in_threads(comments: Sequence[Comment]) -> list[Written]:
    """The comments, each after the one that it answers."""
    ids = {one.id for one in comments}
    places: dict[str, int] = {}
    found: list[Written] = []
    waiting = list(comments)
    while waiting:
        later: list[Comment] = []
        for one in waiting:
            parent = one.parent if one.parent in ids and one.parent != one.id else None
            if parent is not None and parent not in places:
                later.append(one)
                continue
            places[one.id] = len(found)
            found.append(Written(one, places[parent] if parent is not None else None))
        if len(later) == len(waiting):  # they answer one another in a circle
            ids.discard(later[0].parent or "")
        waiting = later
    return found


def add_comments(document: Document, comments: Sequence[Written]) -> None:
    """The parts that hold the comments, if there are any; a comment's id is its place."""
    if not comments:
        return
    add_part(document, "comments", _comments(comments))
    add_part(document, "commentsExtended", _threads(comments))
    add_part(document, "commentsIds", _ids(comments))
    if any(one.comment.utc for one in comments):
        add_part(document, "commentsExtensible", _moments(comments))
    add_part(document, "people", _people(one.comment.author for one in comments))


def _comments(comments: Sequence[Written]) -> etree._Element:
    root = _root(w("comments"))
    for at, one in enumerate(comments):
        comment = one.comment
        element = etree.SubElement(root, w("comment"), {w("id"): str(at)})
        element.set(w("author"), printable(comment.author))
        if comment.date is not None:
            element.set(w("date"), moment(comment.date))
        if comment.initials:
            element.set(w("initials"), printable(comment.initials))
        _paragraph(element, at, comment.text)
    return root


def _paragraph(element: etree._Element, at: int, text: str) -> None:
    """All of a comment in one paragraph: by its id the other parts speak of it."""
    paragraph = etree.SubElement(element, names.P, {f"{{{names.WORD_2010}}}paraId": _id(at)})
    etree.SubElement(etree.SubElement(paragraph, w("r")), w("annotationRef"))
    run = etree.SubElement(paragraph, w("r"))
    for number, line in enumerate(printable(text).split("\n")):
        if number:
            etree.SubElement(run, w("br"))
        for part, words in enumerate(line.split("\t")):
            if part:
                etree.SubElement(run, w("tab"))
            etree.SubElement(run, w("t"), {_SPACE: "preserve"}).text = words


def _threads(comments: Sequence[Written]) -> etree._Element:
    """Who answers whom; Word knows threads of one depth, so all answer the first."""
    vocabulary = f"{{{names.WORD_2012}}}"
    root = _root(f"{vocabulary}commentsEx")
    for at, one in enumerate(comments):
        element = etree.SubElement(root, f"{vocabulary}commentEx", {f"{vocabulary}paraId": _id(at)})
        if one.parent is not None:
            element.set(f"{vocabulary}paraIdParent", _id(first_of_thread(comments, at)))
        element.set(f"{vocabulary}done", "1" if one.comment.resolved else "0")
    return root


def first_of_thread(comments: Sequence[Written], at: int) -> int:
    """The comment that began the thread."""
    while (parent := comments[at].parent) is not None:
        at = parent
    return at


def _ids(comments: Sequence[Written]) -> etree._Element:
    vocabulary = f"{{{names.COMMENT_IDS}}}"
    root = _root(f"{vocabulary}commentsIds")
    for at, durable in enumerate(_durable(comments)):
        values = {f"{vocabulary}paraId": _id(at), f"{vocabulary}durableId": durable}
        etree.SubElement(root, f"{vocabulary}commentId", values)
    return root


def _moments(comments: Sequence[Written]) -> etree._Element:
    vocabulary = f"{{{names.COMMENT_FACTS}}}"
    root = _root(f"{vocabulary}commentsExtensible")
    for one, durable in zip(comments, _durable(comments), strict=True):
        element = etree.SubElement(root, f"{vocabulary}commentExtensible")
        element.set(f"{vocabulary}durableId", durable)
        if one.comment.utc:
            element.set(f"{vocabulary}dateUtc", moment(one.comment.utc))
    return root


def _durable(comments: Sequence[Written]) -> list[str]:
    """Each comment's own durable id, as far as it is one and no other comment has it."""
    taken: set[str] = set()
    found: list[str] = []
    for at, one in enumerate(comments):
        own = (one.comment.durable or "").upper()
        usable = _DURABLE.fullmatch(own) and own not in taken and own.strip("0")
        found.append(own if usable else _free(at, taken))
        taken.add(found[-1])
    return found


def _free(at: int, taken: Set[str]) -> str:
    """An id of our own that no other comment has: one of a copy that came back may have it."""
    numbered = (f"{number:08X}" for number in count(_FIRST_ID * 2 + at))
    return next(one for one in numbered if one not in taken)


def _people(authors: Iterable[str]) -> etree._Element:
    vocabulary = f"{{{names.WORD_2012}}}"
    root = _root(f"{vocabulary}people")
    for author in dict.fromkeys(printable(one) for one in authors if one):
        person = etree.SubElement(root, f"{vocabulary}person", {f"{vocabulary}author": author})
        presence = {f"{vocabulary}providerId": "None", f"{vocabulary}userId": author}
        etree.SubElement(person, f"{vocabulary}presenceInfo", presence)
    return root


def _root(tag: str) -> etree._Element:
    root = etree.Element(tag, nsmap=_NAMESPACES)
    root.set(f"{{{names.COMPATIBILITY}}}Ignorable", _NEWER)
    return root


def _id(at: int) -> str:
    return f"{_FIRST_ID + at:08X}"

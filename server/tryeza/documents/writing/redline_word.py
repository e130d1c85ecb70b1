"""Writes a redline as a Word file whose changes are tracked changes, to accept or to reject."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from itertools import count

from lxml import etree

from tryeza.documents.comparing import EntryKind, Op, RedlineEntry, Segment
from tryeza.documents.content import ParagraphKind
from tryeza.documents.printable import printable
from tryeza.documents.writing.package import W, word_package
from tryeza.kernel.catalogue import Language, load_catalogue

_CATALOGUE = load_catalogue("tryeza.documents.writing", "redline.yaml")
_BREAK = "\u2029"
_STEP = 360  # indent of a step of depth, in twentieths of a point
_DEEPEST = 8
_STYLES = {
    ParagraphKind.PART: "Heading1",
    ParagraphKind.CHAPTER: "Heading1",
    ParagraphKind.SECTION: "Heading2",
    ParagraphKind.ARTICLE: "Heading3",
    ParagraphKind.HEADING: "Heading3",
}
_PARTS = re.compile("[\t\n\r]|[^\t\n\r]+")
_SIGNS = {"\t": "tab", "\n": "br", "\r": "br"}
_TRACKED = {Op.INSERT: "ins", Op.DELETE: "del", Op.MOVE_FROM: "moveFrom", Op.MOVE_TO: "moveTo"}
_WHOLE = {
    EntryKind.ADDED: Op.INSERT,
    EntryKind.REMOVED: Op.DELETE,
    EntryKind.MOVED_FROM: Op.MOVE_FROM,
    EntryKind.MOVED_TO: Op.MOVE_TO,
}


def write_redline_word(
    redline: Sequence[RedlineEntry],
    *,
    title: str = "",
    author: str = "Tryeza",
    at: datetime | None = None,
    language: Language = Language.ENGLISH,
) -> bytes:
    """The .docx; accepting all its changes gives the new text, rejecting them the old one.

    `author` and `at` (aware) are who made the changes and when; without a time none is stated.
    Labels stand as text before their paragraphs. The same redline gives the same bytes.
    """
    body = etree.Element(f"{W}body")
    stamp = {f"{W}author": printable(author)}
    if at is not None:
        stamp[f"{W}date"] = f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
    numbers = count(1)
    for entry in redline:
        _Writer(body, entry, stamp, numbers).write()
    return word_package(body, title=printable(title) or _CATALOGUE.say("title", language))


class _Writer:
    """Writes one entry; every change has its author, its time and a number of its own."""

    def __init__(
        self,
        body: etree._Element,
        entry: RedlineEntry,
        stamp: dict[str, str],
        numbers: Iterator[int],
    ) -> None:
        self._body, self._entry, self._stamp, self._numbers = body, entry, stamp, numbers
        self._labels_old, self._labels_new = iter(entry.labels_old), iter(entry.labels_new)
        self._left = Counter(segment.move for segment in entry.segments)
        self._ranges: dict[int, str] = {}

    def write(self) -> None:
        whole = _WHOLE.get(self._entry.kind, Op.EQUAL)
        self._open()
        self._label(whole)
        for segment in self._entry.segments:
            self._segment(segment)
        self._mark(whole)

    def _open(self) -> None:
        """A new paragraph with its style and indent; its own change is added when it ends."""
        self._paragraph = etree.SubElement(self._body, f"{W}p")
        self._properties = etree.SubElement(self._paragraph, f"{W}pPr")
        style = _STYLES.get(self._entry.paragraph)
        if style:
            etree.SubElement(self._properties, f"{W}pStyle", {f"{W}val": style})
        elif self._entry.depth > 0:
            indent = str(_STEP * min(self._entry.depth, _DEEPEST))
            etree.SubElement(self._properties, f"{W}ind", {f"{W}left": indent})

    def _mark(self, op: Op) -> None:
        """Says what happened to the end of the paragraph."""
        if op is not Op.EQUAL:
            marks = etree.SubElement(self._properties, f"{W}rPr")
            etree.SubElement(marks, f"{W}{_TRACKED[op]}", self._change())

    def _label(self, whole: Op) -> None:
        old, new = next(self._labels_old, ""), next(self._labels_new, "")
        if whole in (Op.INSERT, Op.MOVE_TO):
            self._run(whole, _before(new))
        elif whole in (Op.DELETE, Op.MOVE_FROM):
            self._run(whole, _before(old))
        elif old == new:
            self._run(Op.EQUAL, _before(new))
        else:
            self._run(Op.DELETE, _before(old))
            self._run(Op.INSERT, _before(new))

    def _segment(self, segment: Segment) -> None:
        breaks = segment.op is not Op.EQUAL
        for number, part in enumerate(segment.text.split(_BREAK) if breaks else [segment.text]):
            if number:
                self._break(segment.op)
            self._start_move(segment)
            self._run(segment.op, part)
        self._left[segment.move] -= 1
        self._end_move(segment)

    def _break(self, op: Op) -> None:
        """Ends the paragraph by a mark that came or went, and goes on in the next."""
        self._mark(op)
        self._open()
        new = op in (Op.INSERT, Op.MOVE_TO)
        self._run(op, _before(next(self._labels_new if new else self._labels_old, "")))

    def _start_move(self, segment: Segment) -> None:
        if segment.move and segment.move not in self._ranges:
            change = self._change()
            self._ranges[segment.move] = change[f"{W}id"]
            start = f"{W}{_TRACKED[segment.op]}RangeStart"
            etree.SubElement(self._paragraph, start, {**change, f"{W}name": f"move{segment.move}"})

    def _end_move(self, segment: Segment) -> None:
        if segment.move and not self._left[segment.move]:
            end = f"{W}{_TRACKED[segment.op]}RangeEnd"
            etree.SubElement(self._paragraph, end, {f"{W}id": self._ranges[segment.move]})

    def _run(self, op: Op, text: str) -> None:
        if not text:
            return
        holder = self._paragraph
        if op is not Op.EQUAL:
            holder = etree.SubElement(holder, f"{W}{_TRACKED[op]}", self._change())
        run = etree.SubElement(holder, f"{W}r")
        for part in _PARTS.findall(printable(text)):
            if part in _SIGNS:
                etree.SubElement(run, f"{W}{_SIGNS[part]}")
            else:
                name = "delText" if op is Op.DELETE else "t"
                words = etree.SubElement(run, f"{W}{name}")
                words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
                words.text = part

    def _change(self) -> dict[str, str]:
        return {f"{W}id": str(next(self._numbers)), **self._stamp}


def _before(label: str) -> str:
    return f"{label}\t" if label else ""

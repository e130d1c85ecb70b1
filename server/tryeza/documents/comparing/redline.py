"""Draws the redline between two versions: what stayed, went, came and moved, as data."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from typing import NamedTuple

from tryeza.documents.comparing.lineage import LinkKind
from tryeza.documents.comparing.passages import Passage
from tryeza.documents.comparing.rewording import Op, Rewording
from tryeza.documents.comparing.wording import Run
from tryeza.documents.content import Paragraph


class EntryKind(StrEnum):
    """What became of the paragraphs of an entry; a moved one stands in two entries."""

    KEPT = "kept"
    EDITED = "edited"
    MOVED_FROM = "moved_from"
    MOVED_TO = "moved_to"
    SPLIT = "split"
    MERGED = "merged"
    REMOVED = "removed"
    ADDED = "added"


class Segment(NamedTuple):
    """A stretch of text and what happened to it; U+2029 stands between two paragraphs."""

    op: Op
    text: str


@dataclass(frozen=True, slots=True)
class RedlineEntry:
    """What a reader sees in one place.

    The segments without `insert` and `move_to` are the old text of the entry, those without
    `delete` and `move_from` its new text, paragraphs joined by U+2029. Entries of the kind
    `moved_from` hold no new text and those of the kind `moved_to` no old one, so that all
    entries in order give both texts. Renumbering is no edit: it shows in the two labels,
    where those of several paragraphs are joined by a space.
    """

    kind: EntryKind
    old: tuple[int, ...]
    new: tuple[int, ...]
    label_old: str
    label_new: str
    segments: tuple[Segment, ...]


def draw(
    rewordings: Sequence[Rewording], old: Sequence[Paragraph], new: Sequence[Paragraph]
) -> tuple[RedlineEntry, ...]:
    """The entries as the new version reads; what left a place stands after what it stood after."""
    placed: list[tuple[tuple[int, int], RedlineEntry]] = []
    after = -1
    for rewording in sorted(rewordings, key=lambda rewording: rewording.link.old):
        link = rewording.link
        if link.kind in (LinkKind.REMOVED, LinkKind.MOVED):
            kind = EntryKind.REMOVED if link.kind is LinkKind.REMOVED else EntryKind.MOVED_FROM
            placed.append(((after, 1), _entry(kind, rewording, old, new)))
        if link.kind is not LinkKind.REMOVED:
            kind = EntryKind.MOVED_TO if link.kind is LinkKind.MOVED else EntryKind(link.kind)
            placed.append(((link.new[0], 0), _entry(kind, rewording, old, new)))
        if link.kind not in (LinkKind.REMOVED, LinkKind.MOVED, LinkKind.ADDED):
            after = link.new[-1]
    return tuple(entry for _, entry in sorted(placed, key=lambda each: each[0]))


def _entry(
    kind: EntryKind, rewording: Rewording, old: Sequence[Paragraph], new: Sequence[Paragraph]
) -> RedlineEntry:
    link = rewording.link
    return RedlineEntry(
        kind,
        link.old,
        link.new,
        " ".join(old[place].label for place in link.old if old[place].label),
        " ".join(new[place].label for place in link.new if new[place].label),
        tuple(_joined(_SEGMENTS.get(kind, _in_place)(rewording))),
    )


def _in_place(rewording: Rewording) -> Iterator[Segment]:
    old, new = 0, 0
    ends = Run(len(rewording.old.tokens), len(rewording.new.tokens), 0)
    for run in (*rewording.runs, ends):
        yield from _segments(rewording.old, rewording.old_ops, old, run.old)
        yield from _segments(rewording.new, rewording.new_ops, new, run.new)
        yield Segment(Op.EQUAL, rewording.old.text(run.old, run.old + run.size))
        old, new = run.old + run.size, run.new + run.size


def _left(rewording: Rewording) -> Iterator[Segment]:
    for segment in _segments(rewording.old, rewording.old_ops, 0, len(rewording.old_ops)):
        yield Segment(Op.DELETE if segment.op is Op.DELETE else Op.MOVE_FROM, segment.text)


def _arrived(rewording: Rewording) -> Iterator[Segment]:
    for segment in _segments(rewording.new, rewording.new_ops, 0, len(rewording.new_ops)):
        yield Segment(Op.INSERT if segment.op is Op.INSERT else Op.MOVE_TO, segment.text)


_SEGMENTS = {EntryKind.MOVED_FROM: _left, EntryKind.MOVED_TO: _arrived}


def _segments(passage: Passage, ops: Sequence[Op], start: int, end: int) -> Iterator[Segment]:
    for op, group in groupby(ops[start:end]):
        size = len(list(group))
        yield Segment(op, passage.text(start, start + size))
        start += size


def _joined(segments: Iterable[Segment]) -> Iterator[Segment]:
    for op, group in groupby(segments, key=lambda segment: segment.op):
        if text := "".join(segment.text for segment in group):
            yield Segment(op, text)

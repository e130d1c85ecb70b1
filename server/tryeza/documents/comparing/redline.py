"""Draws the redline between two versions: what stayed, went, came and moved, as data."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from typing import NamedTuple

from tryeza.documents.comparing.lineage import LinkKind
from tryeza.documents.comparing.passages import Passage
from tryeza.documents.comparing.rewording import Fate, Op, Rewording
from tryeza.documents.comparing.wording import Run
from tryeza.documents.content import Paragraph, ParagraphKind


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
    """A stretch of text and what happened to it; U+2029 stands between two paragraphs.

    The two ends of a move share its number `move`, which is 0 where nothing moved.
    """

    op: Op
    text: str
    move: int = 0


@dataclass(frozen=True, slots=True)
class RedlineEntry:
    """What a reader sees in one place.

    The segments without `insert` and `move_to` are the old text of the entry, those without
    `delete` and `move_from` its new text, paragraphs joined by U+2029. Entries of the kind
    `moved_from` hold no new text and those of the kind `moved_to` no old one, so that all
    entries in order give both texts. Renumbering is no edit: it shows in the labels, one for
    each old and each new paragraph.
    """

    kind: EntryKind
    old: tuple[int, ...]
    new: tuple[int, ...]
    labels_old: tuple[str, ...]
    labels_new: tuple[str, ...]
    segments: tuple[Segment, ...]
    paragraph: ParagraphKind  # of the first new paragraph, else of the first old one
    depth: int

    @property
    def label_old(self) -> str:
        """The old labels that are printed, joined by a space."""
        return " ".join(filter(None, self.labels_old))

    @property
    def label_new(self) -> str:
        """The new labels that are printed, joined by a space."""
        return " ".join(filter(None, self.labels_new))


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
    first = new[link.new[0]] if link.new else old[link.old[0]]
    return RedlineEntry(
        kind,
        link.old,
        link.new,
        tuple(old[place].label for place in link.old),
        tuple(new[place].label for place in link.new),
        tuple(_joined(_segments(kind, rewording))),
        first.kind,
        first.depth,
    )


def _segments(kind: EntryKind, rewording: Rewording) -> Iterator[Segment]:
    old, new = rewording.old, rewording.new
    old_end, new_end = len(old.tokens), len(new.tokens)
    if kind is EntryKind.MOVED_FROM:
        yield from _stretch(old, rewording.old_fates, 0, old_end)
    elif kind is EntryKind.MOVED_TO:
        yield from _stretch(new, rewording.new_fates, 0, new_end)
    else:
        i, j = 0, 0
        for run in (*rewording.runs, Run(old_end, new_end, 0)):
            yield from _stretch(old, rewording.old_fates, i, run.old)
            yield from _stretch(new, rewording.new_fates, j, run.new)
            yield Segment(Op.EQUAL, old.text(run.old, run.old + run.size))
            i, j = run.old + run.size, run.new + run.size


def _stretch(passage: Passage, fates: Sequence[Fate], start: int, end: int) -> Iterator[Segment]:
    for fate, group in groupby(fates[start:end]):
        size = len(list(group))
        yield Segment(fate.op, passage.text(start, start + size), fate.move)
        start += size


def _joined(segments: Iterable[Segment]) -> Iterator[Segment]:
    for (op, move), group in groupby(segments, key=lambda segment: (segment.op, segment.move)):
        if text := "".join(segment.text for segment in group):
            yield Segment(op, text, move)

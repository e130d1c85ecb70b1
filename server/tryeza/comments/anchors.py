"""Keeps a comment on the words it was made on, in every later version, or says that it cannot."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from tryeza.documents.comparing import Comparison, Link, Stayed
from tryeza.documents.content import Paragraph

CONTEXT = 32  # characters kept before and after a quote


class AnchorState(StrEnum):
    """What became of the words that a comment was made on."""

    EXACT = "exact"
    MOVED = "moved"
    ALTERED = "altered"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Anchor:
    """A range of words as it stood when the comment was made.

    `paragraph` is the place in the version; `start` and `end` are offsets in its text in code
    points. Quote, prefix and suffix are a TextQuoteSelector, start and end a
    TextPositionSelector (W3C Web Annotation Data Model, 4.2.4 and 4.2.5); label and path are
    as printed then.
    """

    paragraph: int
    start: int
    end: int
    quote: str
    prefix: str
    suffix: str
    label: str
    path: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Projection:
    """Where an anchor stands in a later version.

    `paragraph` without `start` and `end` is a hint only: the words are lost, but this is what
    became of their paragraph. `score` (0 to 1) is how much of the quote is still there.
    """

    paragraph: int | None
    start: int | None
    end: int | None
    state: AnchorState
    score: float
    sure: bool


@dataclass(frozen=True, slots=True)
class _Piece:
    """A part of a quote that is still there: its old range, and where it stands now."""

    start: int
    end: int
    paragraph: int
    now: int
    moved: bool

    def now_end(self) -> int:
        return self.now + self.end - self.start


class _Ground:
    """What stayed and what became of each paragraph, ready to be asked many times."""

    def __init__(self, comparison: Comparison) -> None:
        self.links: dict[int, Link] = {
            place: link for link in comparison.links for place in link.old
        }
        self._stayed: defaultdict[int, list[Stayed]] = defaultdict(list)
        for run in sorted(comparison.stayed, key=lambda run: run.old_start):
            self._stayed[run.old].append(run)

    def pieces(self, paragraph: int, start: int, end: int) -> list[_Piece]:
        """The parts of an old range that are still there, in their old order."""
        pieces: list[_Piece] = []
        for run in self._stayed[paragraph]:
            first, last = max(start, run.old_start), min(end, run.old_start + run.length)
            if first < last:
                now = run.new_start + first - run.old_start
                pieces.append(_Piece(first, last, run.new, now, run.moved))
        return pieces


def carry_all(
    anchors: Iterable[Anchor],
    old: Sequence[Paragraph],
    new: Sequence[Paragraph],
    comparison: Comparison,
) -> list[Projection]:
    """Where each anchor of the old version stands in the new one."""
    ground = _Ground(comparison)
    return [_carry(anchor, ground, old, new) for anchor in anchors]


def carry(
    anchor: Anchor, old: Sequence[Paragraph], new: Sequence[Paragraph], comparison: Comparison
) -> Projection:
    """Where an anchor of the old version stands in the new one."""
    return carry_all([anchor], old, new, comparison)[0]


def _carry(
    anchor: Anchor, ground: _Ground, old: Sequence[Paragraph], new: Sequence[Paragraph]
) -> Projection:
    text = old[anchor.paragraph].text
    link = ground.links[anchor.paragraph]
    pieces = ground.pieces(anchor.paragraph, anchor.start, anchor.end)
    group = _heaviest_group(pieces, text)
    said = _said(text[anchor.start : anchor.end])
    score = _weight(group, text) / said if said else float(bool(group))
    if not group or score < 0.3:
        hint = link.new[0] if link.new else None
        return Projection(hint, None, None, AnchorState.LOST, round(score,4), True)
    paragraph = group[0].paragraph
    start = min(piece.now for piece in group)
    end = max(piece.now_end() for piece in group)
    if new[paragraph].text[start:end].split() == anchor.quote.split():
        state = AnchorState.MOVED if group[0].moved else AnchorState.EXACT
    else:
        state = AnchorState.ALTERED
    return Projection(paragraph, start, end, state, round(score, 4), link.sure)


def _said(text: str) -> int:
    return sum(map(str.isalnum, text))


def _weight(pieces: Iterable[_Piece], text: str) -> int:
    return sum(_said(text[piece.start : piece.end]) for piece in pieces)


def _heaviest_group(pieces: Sequence[_Piece], text: str) -> list[_Piece]:
    groups: list[list[_Piece]] = []
    for piece in sorted(pieces, key=lambda piece: (piece.paragraph, piece.now)):
        last = groups[-1][-1] if groups else None
        if last and last.paragraph == piece.paragraph and piece.now - last.now_end() <= 80:
            groups[-1].append(piece)
        else:
            groups.append([piece])
    return max(groups, key=lambda group: _weight(group, text), default=[])

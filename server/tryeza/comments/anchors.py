"""Keeps a comment on the words it was made on, in every later version, or says that it cannot."""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz.distance import Indel

from tryeza.documents.comparing import Comparison, Stayed
from tryeza.documents.comparing.tokens import cut, is_word
from tryeza.documents.content import Paragraph

CONTEXT = 32  # characters kept before and after a quote

_JOINERS = "\u200d\ufe0e\ufe0f"
_LOST = 0.3  # of a quote, where less is left the rest is chance
_SURE = 0.5
_APART = 60  # characters put in between two words of a quote, and they still belong together
_LONG = 6  # letters of a word that counts twice
_GROWN = 2.0  # words put in for words of a quote belong to it, if not longer by more than this


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

    Without `start` and `end`, `paragraph` is a hint only: the words are lost, but this is what
    became of their paragraph. `score` (0 to 1) is how much of the quote still stands there.
    `sure` is false where a person should look.
    """

    paragraph: int | None
    start: int | None
    end: int | None
    state: AnchorState
    score: float
    sure: bool


def carry(
    anchor: Anchor, old: Sequence[Paragraph], new: Sequence[Paragraph], comparison: Comparison
) -> Projection:
    """Where an anchor of the old version stands in the new one."""
    return carry_all([anchor], old, new, comparison)[0]


def carry_all(
    anchors: Iterable[Anchor],
    old: Sequence[Paragraph],
    new: Sequence[Paragraph],
    comparison: Comparison,
) -> list[Projection]:
    """Where each anchor of the old version stands in the new one.

    Exact: the same words in what became of their paragraph. Moved: the same words elsewhere.
    Altered: the words were edited; the range covers what became of them. Lost: they are gone.
    """
    ground = _Ground(old, new, comparison)
    return [ground.carry(anchor) for anchor in anchors]


@dataclass(frozen=True, slots=True)
class _Piece:
    """A part of a quote that still stands: its range in the old text, and its run."""

    run: Stayed
    start: int
    end: int

    @property
    def paragraph(self) -> int:
        return self.run.new

    @property
    def now(self) -> int:
        return self.run.new_start + self.start - self.run.old_start

    @property
    def now_end(self) -> int:
        return self.now + self.end - self.start


class _Ground:
    """Two versions and what stayed between them, ready to be asked for many anchors."""

    def __init__(
        self, old: Sequence[Paragraph], new: Sequence[Paragraph], comparison: Comparison
    ) -> None:
        self._old, self._new = old, new
        self._links = {place: link for link in comparison.links for place in link.old}
        self._left: defaultdict[int, list[Stayed]] = defaultdict(list)
        self._arrived: defaultdict[int, list[int]] = defaultdict(list)
        for run in sorted(comparison.stayed, key=lambda run: run.old_start):
            self._left[run.old].append(run)
            self._arrived[run.new].append(run.new_start)
        for starts in self._arrived.values():
            starts.sort()

    def carry(self, anchor: Anchor) -> Projection:
        link = self._links[anchor.paragraph]
        text = self._old[anchor.paragraph].text
        groups = [(self._share(anchor, group), group) for group in _groups(self._pieces(anchor))]
        score, kept = max(groups, key=lambda each: each[0], default=(0.0, []))
        if score < _LOST:
            hint = link.new[0] if link.new else None
            return Projection(hint, None, None, AnchorState.LOST, score, link.sure)
        start, end = self._widened(anchor, kept)
        there = self._new[kept[0].paragraph].text[start:end]
        state = AnchorState.ALTERED
        if there.split() == text[anchor.start : anchor.end].split():
            moved = any(piece.run.moved for piece in kept)
            state = AnchorState.MOVED if moved else AnchorState.EXACT
        torn = any(share >= _LOST for share, group in groups if group is not kept)
        sure = score >= _SURE and not torn and all(piece.run.sure for piece in kept)
        return Projection(kept[0].paragraph, start, end, state, score, sure)

    def _pieces(self, anchor: Anchor) -> list[_Piece]:
        """What of the quote still stands, in the old order."""
        runs = self._left[anchor.paragraph]
        first = bisect_right(runs, anchor.start, key=lambda run: run.old_start + run.length)
        after = bisect_left(runs, anchor.end, lo=first, key=lambda run: run.old_start)
        return [
            _Piece(
                run,
                max(anchor.start, run.old_start),
                min(anchor.end, run.old_start + run.length),
            )
            for run in runs[first:after]
        ]

    def _share(self, anchor: Anchor, pieces: Iterable[_Piece]) -> float:
        """How much of the quote these pieces are: by words, long ones more, or by signs."""
        text = self._old[anchor.paragraph].text
        quote = text[anchor.start : anchor.end]
        weigh = _weight if _weight(quote) else len
        return round(
            sum(weigh(text[piece.start : piece.end]) for piece in pieces) / weigh(quote), 4
        )

    def _widened(self, anchor: Anchor, kept: Sequence[_Piece]) -> tuple[int, int]:
        """The range of the pieces, with the words that stand for the quote's first and last ones."""
        text, there = self._old[anchor.paragraph].text, self._new[kept[0].paragraph].text
        start, end = kept[0].now, kept[-1].now_end
        before, after = self._before(kept[0].run), self._after(kept[-1].run)
        if before and not _weight(text[before[0] : anchor.start]):
            come, gone = there[before[1] : start], text[anchor.start : kept[0].start]
            start -= len(_in_place_of(gone, come).lstrip())
        if after and not _weight(text[anchor.end : after[0]]):
            come, gone = there[end : after[1]], text[kept[-1].end : anchor.end]
            end += len(_in_place_of(gone, come).rstrip())
        return start, end

    def _before(self, run: Stayed) -> tuple[int, int] | None:
        """Where what was changed before a run begins, in its old and its new paragraph."""
        runs, starts = self._left[run.old], self._arrived[run.new]
        left = bisect_left(runs, run.old_start, key=lambda each: each.old_start)
        arrived = bisect_left(starts, run.new_start)
        if not left and not arrived:
            return 0, 0
        if not left or not arrived:
            return None
        last = runs[left - 1]
        if (last.new, last.new_start) != (run.new, starts[arrived - 1]):
            return None
        return last.old_start + last.length, last.new_start + last.length

    def _after(self, run: Stayed) -> tuple[int, int] | None:
        """Where what was changed after a run ends, in its old and its new paragraph."""
        runs, starts = self._left[run.old], self._arrived[run.new]
        left = bisect_right(runs, run.old_start, key=lambda each: each.old_start)
        arrived = bisect_right(starts, run.new_start)
        if left == len(runs) and arrived == len(starts):
            return len(self._old[run.old].text), len(self._new[run.new].text)
        if left == len(runs) or arrived == len(starts):
            return None
        following = runs[left]
        if (following.new, following.new_start) != (run.new, starts[arrived]):
            return None
        return following.old_start, following.new_start


def _in_place_of(gone: str, come: str) -> str:
    """The words that came, if they stand for those gone: there were some, and not far fewer."""
    return come if 0 < _weight(come) <= _GROWN * _weight(gone) else ""


def _groups(pieces: Iterable[_Piece]) -> list[list[_Piece]]:
    """The pieces by where they are now; a new group where the next one is far away."""
    groups: list[list[_Piece]] = []
    for piece in sorted(pieces, key=lambda piece: (piece.paragraph, piece.now)):
        last = groups[-1][-1] if groups else None
        if last and last.paragraph == piece.paragraph and piece.now - last.now_end <= _APART:
            groups[-1].append(piece)
        else:
            groups.append([piece])
    return groups


def _weight(text: str) -> float:
    return sum(1 + len(token) / _LONG for token in cut(text) if is_word(token))


def make_anchor(paragraphs: Sequence[Paragraph], place: int, start: int, end: int) -> Anchor:
    """The anchor for a range of a paragraph, widened to whole characters.

    Raises ValueError if there is no such paragraph, or no such range with something in it.
    """
    if not 0 <= place < len(paragraphs):
        raise ValueError(f"There is no paragraph {place} among {len(paragraphs)}.")
    paragraph = paragraphs[place]
    text = paragraph.text
    if not 0 <= start < end <= len(text):
        raise ValueError(f"The range {start} to {end} is not within the text's {len(text)}.")
    while start > 0 and _continues(text[start]):
        start -= 1
    while end < len(text) and _continues(text[end]):
        end += 1
    return Anchor(
        paragraph=place,
        start=start,
        end=end,
        quote=text[start:end],
        prefix=text[max(0, start - CONTEXT) : start],
        suffix=text[end : end + CONTEXT],
        label=paragraph.label,
        path=paragraph.path,
    )


def find_quote(
    text: str, quote: str, *, prefix: str = "", suffix: str = "", near: int = 0
) -> tuple[int, int] | None:
    """Where in a text a quote stands whose offsets are unknown or wrong; None if nowhere.

    Spaces may differ. Of several places it is the one whose surroundings are most like prefix
    and suffix, and of equals the one nearest to `near`.
    """
    words = quote.split()
    if not words:
        return None
    pattern = re.compile(r"\s+".join(map(re.escape, words)))
    places = [(found.start(), found.end()) for found in pattern.finditer(text)]

    def fit(place: tuple[int, int]) -> tuple[float, int]:
        before = text[max(0, place[0] - len(prefix)) : place[0]]
        after = text[place[1] : place[1] + len(suffix)]
        alike = Indel.similarity(before, prefix) + Indel.similarity(after, suffix)
        return alike, -abs(place[0] - near)

    return max(places, key=fit, default=None)


def _continues(character: str) -> bool:
    """Whether it belongs to the character before: a combining mark, a joiner, a variant."""
    return unicodedata.combining(character) > 0 or character in _JOINERS

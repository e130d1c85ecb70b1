"""Follows words from one version to the next: what of a range stands where, and how surely."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from tryeza.documents.comparing import Stayed
from tryeza.documents.comparing.tokens import cut, is_word
from tryeza.documents.content import Paragraph

CHANCE = 0.3  # of a range, where less of it stands in one place it is chance

_APART = 60  # characters put in between two words of a range, and they still stand together
_GROWN = 2.0  # words put in for words of a range belong to it, if they tell no more than this
_LONG = 6  # letters of a word that counts twice


@dataclass(frozen=True, slots=True)
class Found:
    """Where a range stands now, and what share of its words (0 to 1).

    `same` if it reads the same, spaces apart; `moved` if its words did not stay in what became
    of their paragraph; `torn` if a good part of it stands elsewhere; `sure` if each of its words
    is known to be the one that it was.
    """

    paragraph: int
    start: int
    end: int
    share: float
    same: bool
    moved: bool
    torn: bool
    sure: bool


@dataclass(frozen=True, slots=True)
class _Piece:
    """A part of a range that still stands: its old offsets, and the run that it is of."""

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


class Ground:
    """Two versions and what stayed between them, ready to be asked for many ranges."""

    def __init__(
        self, old: Sequence[Paragraph], new: Sequence[Paragraph], stayed: Iterable[Stayed]
    ) -> None:
        self._old, self._new = old, new
        self._left = _by_paragraph(stayed)
        self._arrived: defaultdict[int, list[int]] = defaultdict(list)
        for runs in self._left.values():
            for run in runs:
                self._arrived[run.new].append(run.new_start)
        for starts in self._arrived.values():
            starts.sort()

    def find(self, paragraph: int, start: int, end: int) -> Found | None:
        """Where the words from `start` to `end` of an old paragraph stand; None: nowhere."""
        text = self._old[paragraph].text
        pieces = [_Piece(run, *part) for run, *part in _within(self._left[paragraph], start, end)]
        groups = [(_share(group, text[start:end], text), group) for group in _groups(pieces)]
        if not groups:
            return None
        share, kept = max(groups, key=lambda each: each[0])
        now, now_end = self._widened(start, end, kept)
        there = self._new[kept[0].paragraph].text[now:now_end]
        return Found(
            paragraph=kept[0].paragraph,
            start=now,
            end=now_end,
            share=share,
            same=there.split() == text[start:end].split(),
            moved=any(piece.run.moved for piece in kept),
            torn=any(other >= CHANCE for other, group in groups if group is not kept),
            sure=all(piece.run.sure for piece in kept),
        )

    def _widened(self, start: int, end: int, kept: Sequence[_Piece]) -> tuple[int, int]:
        """The pieces' range, with the words that stand for its first and its last ones."""
        first, last = kept[0], kept[-1]
        text, there = self._old[first.run.old].text, self._new[first.paragraph].text
        now, now_end = first.now, last.now_end
        before, after = self._before(first.run), self._after(last.run)
        if before and start < first.start and not _weight(text[before[0] : start]):
            gone, come = text[start : first.start], there[before[1] : now]
            now -= len(_in_place_of(gone, come).lstrip())
        if after and last.end < end and not _weight(text[end : after[0]]):
            gone, come = text[last.end : end], there[now_end : after[1]]
            now_end += len(_in_place_of(gone, come).rstrip())
        return now, now_end

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


def through(first: Iterable[Stayed], second: Iterable[Stayed]) -> tuple[Stayed, ...]:
    """What stayed through two steps: of what stayed in the first, what stayed again."""
    onwards = _by_paragraph(second)
    return tuple(
        Stayed(
            old=run.old,
            old_start=run.old_start + start - run.new_start,
            new=again.new,
            new_start=again.new_start + start - again.old_start,
            length=end - start,
            moved=run.moved or again.moved,
            sure=run.sure and again.sure,
        )
        for run in first
        for again, start, end in _within(
            onwards[run.new], run.new_start, run.new_start + run.length
        )
    )


def _by_paragraph(stayed: Iterable[Stayed]) -> defaultdict[int, list[Stayed]]:
    """The runs of each old paragraph, in their old order."""
    runs: defaultdict[int, list[Stayed]] = defaultdict(list)
    for run in sorted(stayed, key=lambda run: run.old_start):
        runs[run.old].append(run)
    return runs


def _within(runs: Sequence[Stayed], start: int, end: int) -> Iterator[tuple[Stayed, int, int]]:
    """The runs of a paragraph that lie within a range, each with the part that does."""
    first = bisect_right(runs, start, key=lambda run: run.old_start + run.length)
    after = bisect_left(runs, end, lo=first, key=lambda run: run.old_start)
    for run in runs[first:after]:
        yield run, max(start, run.old_start), min(end, run.old_start + run.length)


def _groups(pieces: Iterable[_Piece]) -> list[list[_Piece]]:
    """The pieces that stand together now, in order; a new group where the order breaks."""
    groups: list[list[_Piece]] = []
    for piece in sorted(pieces, key=lambda piece: (piece.paragraph, piece.now)):
        last = groups[-1][-1] if groups else None
        if (
            last
            and last.paragraph == piece.paragraph
            and last.end <= piece.start
            and piece.now - last.now_end <= _APART
        ):
            groups[-1].append(piece)
        else:
            groups.append([piece])
    return groups


def _share(pieces: Iterable[_Piece], quote: str, text: str) -> float:
    """How much of a quote its pieces are: by its words or, if it has none, by its signs."""
    weigh = _weight if _weight(quote) else len
    kept = sum(weigh(text[piece.start : piece.end]) for piece in pieces)
    return round(kept / weigh(quote), 4)


def _weight(text: str) -> float:
    return sum(1 + len(token) / _LONG for token in cut(text) if is_word(token))


def _in_place_of(gone: str, come: str) -> str:
    """The words that came, if they stand for those gone: there are some, and not far more."""
    return come if 0 < _weight(come) <= _GROWN * _weight(gone) else ""

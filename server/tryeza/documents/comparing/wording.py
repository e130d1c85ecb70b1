"""Finds which words of an old wording stand in the new one, in order, as a reader would see it."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from tryeza.documents.comparing.chain import Pair, heaviest_chain
from tryeza.documents.comparing.wordbook import Weights

_SIDE_BY_SIDE = 0.6  # an unbroken run is worth a little more than scattered words
_ISLAND = 0.5  # how much an enclosed run must tell beside the edits around it
_MOST_PAIRS = 120_000  # bounds time and memory for the longest paragraphs
_PAIRS_PER_TOKEN = 16


@dataclass(frozen=True, slots=True)
class Run:
    """`size` tokens that are the same from `old` and from `new` on."""

    old: int
    new: int
    size: int


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A part of the old tokens over against a part of the new."""

    old: int
    old_end: int
    new: int
    new_end: int

    def empty(self) -> bool:
        return self.old >= self.old_end or self.new >= self.new_end


def align(old: Sequence[str], new: Sequence[str], weights: Weights) -> list[Run]:
    """The runs of tokens that stayed, in order; what lies between them was edited.

    `weights` say how much a token tells (0 for a space). A few common words that happen to
    stand on both sides of a rewritten passage are not taken for something that stayed.
    """
    return _without_islands(in_common(old, new, weights), old, new, weights)


def in_common(old: Sequence[str], new: Sequence[str], weights: Weights) -> list[Run]:
    """The runs of tokens that stand on both sides in the same order, by chance or not."""
    return _joined(_stayed(old, new, _Stretch(0, len(old), 0, len(new)), weights))


def _stayed(
    old: Sequence[str], new: Sequence[str], whole: _Stretch, weights: Weights
) -> Iterator[Run]:
    pending = [whole]
    while pending:
        stretch = pending.pop()
        head, inner, tail = _trimmed(old, new, stretch)
        yield from (run for run in (head, tail) if run.size)
        if inner.empty():
            continue
        pairs, complete = _pairs(old, new, inner, weights)
        grown = _grown(old, new, inner, _longest_order(old, new, inner, pairs, weights))
        yield from grown
        if grown and not complete:
            pending.extend(gap for gap in _gaps(inner, grown) if not gap.empty())


def _trimmed(old: Sequence[str], new: Sequence[str], at: _Stretch) -> tuple[Run, _Stretch, Run]:
    head = 0
    room = min(at.old_end - at.old, at.new_end - at.new)
    while head < room and old[at.old + head] == new[at.new + head]:
        head += 1
    tail = 0
    while tail < room - head and old[at.old_end - 1 - tail] == new[at.new_end - 1 - tail]:
        tail += 1
    inner = _Stretch(at.old + head, at.old_end - tail, at.new + head, at.new_end - tail)
    return Run(at.old, at.new, head), inner, Run(inner.old_end, inner.new_end, tail)


def _pairs(
    old: Sequence[str], new: Sequence[str], at: _Stretch, weights: Weights
) -> tuple[list[Pair], bool]:
    """Equal words of both sides, rare ones first, as many as the bound allows.

    Places are counted in words, so that words with only a space between stand side by side.
    """
    here, there = (
        _places(old[at.old : at.old_end], weights),
        _places(new[at.new : at.new_end], weights),
    )
    shared = sorted(
        here.keys() & there.keys(), key=lambda word: (len(here[word]) * len(there[word]), word)
    )
    size = at.old_end - at.old + at.new_end - at.new
    room = min(_MOST_PAIRS, _PAIRS_PER_TOKEN * size + 1_000)
    pairs: list[Pair] = []
    for word in shared:
        room -= len(here[word]) * len(there[word])
        if room < 0:
            return pairs, False
        weight = weights[word]
        pairs.extend((i, j, weight) for i in here[word] for j in there[word])
    return pairs, True


def _places(tokens: Sequence[str], weights: Weights) -> dict[str, list[int]]:
    places: defaultdict[str, list[int]] = defaultdict(list)
    for place, word in enumerate(filter(weights.__getitem__, tokens)):
        places[word].append(place)
    return places


def _longest_order(
    old: Sequence[str], new: Sequence[str], at: _Stretch, pairs: Sequence[Pair], weights: Weights
) -> list[tuple[int, int]]:
    here = [place for place in range(at.old, at.old_end) if weights[old[place]]]
    there = [place for place in range(at.new, at.new_end) if weights[new[place]]]
    return [(here[i], there[j]) for i, j, _ in heaviest_chain(pairs, _SIDE_BY_SIDE)]


def _grown(
    old: Sequence[str], new: Sequence[str], at: _Stretch, chain: Sequence[tuple[int, int]]
) -> list[Run]:
    """The chain's pairs, each grown over the equal tokens around it without touching the next."""
    runs: list[Run] = []
    last_old, last_new = at.old, at.new
    for (i, j), (next_old, next_new) in pairwise([*chain, (at.old_end, at.new_end)]):
        if i < last_old or j < last_new:
            continue
        start = min(i - last_old, j - last_new)
        end = min(next_old - i, next_new - j)
        before = _same(old[i - start : i][::-1], new[j - start : j][::-1])
        after = _same(old[i : i + end], new[j : j + end])
        runs.append(Run(i - before, j - before, before + after))
        last_old, last_new = i + after, j + after
    return runs


def _same(old: Sequence[str], new: Sequence[str]) -> int:
    """How many tokens are the same from the start on."""
    return next((n for n, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), len(old))


def _gaps(at: _Stretch, runs: Sequence[Run]) -> Iterator[_Stretch]:
    old, new = at.old, at.new
    for run in runs:
        yield _Stretch(old, run.old, new, run.new)
        old, new = run.old + run.size, run.new + run.size
    yield _Stretch(old, at.old_end, new, at.new_end)


def _joined(runs: Iterator[Run]) -> list[Run]:
    joined: list[Run] = []
    for run in sorted(runs, key=lambda run: run.old):
        last = joined[-1] if joined else None
        if last and (last.old + last.size, last.new + last.size) == (run.old, run.new):
            joined[-1] = Run(last.old, last.new, last.size + run.size)
        else:
            joined.append(run)
    return joined


def _without_islands(
    runs: list[Run], old: Sequence[str], new: Sequence[str], weights: Weights
) -> list[Run]:
    """Leaves out the small runs that larger edits enclose on both sides."""
    said_old, said_new = sums(old, weights), sums(new, weights)
    ends = Run(len(old), len(new), 0)

    def edited(before: Run, after: Run) -> float:
        gone = said_old[after.old] - said_old[before.old + before.size]
        come = said_new[after.new] - said_new[before.new + before.size]
        return max(gone, come)

    kept = [Run(0, 0, 0)]
    for after in [*runs, ends]:
        while len(kept) > 1:
            run = kept[-1]
            said = said_old[run.old + run.size] - said_old[run.old]
            enclosing = min(edited(kept[-2], run), edited(run, after))
            if said > _ISLAND * enclosing or not enclosing:
                break
            kept.pop()
        kept.append(after)
    return kept[1:-1]


def sums(tokens: Sequence[str], weights: Weights) -> list[float]:
    """What the tokens before each place tell together."""
    return [0.0, *accumulate(map(weights.__getitem__, tokens))]

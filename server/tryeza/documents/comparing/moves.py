"""Finds words that were taken out in one place and stand again in another: moved sentences."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from tryeza.documents.comparing.candidates import most_shared
from tryeza.documents.comparing.passages import NEW_BREAK, OLD_BREAK
from tryeza.documents.comparing.wordbook import Weights
from tryeza.documents.comparing.wording import Run, in_common, sums

_GRAM = 3  # words in a row that propose a move
_COMMON = 8  # a row of words in more stretches than this proposes nothing
_TRIED = 4  # stretches tried for one stretch
_WORDS = 5  # a move has so many words at least,
_TELLING = 2.0  # and they tell so much
_RIVAL = 0.8  # a second place that shares so much of it makes a move unsure
_CHANGED = 0.6  # what is counted off for the words changed within a move
_DROP = 2.0  # a move ends where so much was changed


@dataclass(frozen=True, slots=True)
class Stretch:
    """Tokens of a passage, from `start` on, that have no counterpart where they stood."""

    passage: int
    start: int
    tokens: Sequence[str]


@dataclass(frozen=True, slots=True)
class Move:
    """`size` tokens that went from one passage, by its number and token, to another.

    Not `sure` where the same words were taken out or put in at a second place as well.
    """

    old_passage: int
    old: int
    new_passage: int
    new: int
    size: int
    sure: bool


def find_moves(old: Sequence[Stretch], new: Sequence[Stretch], weights: Weights) -> list[Move]:
    """The moves from what was taken out to what was put in, no token in two of them."""
    left = [list(stretch.tokens) for stretch in old]
    right = [list(stretch.tokens) for stretch in new]
    moves: list[Move] = []
    proposed = _proposed(left, right, weights)
    rivalled = _rivalled(proposed)
    for i, j in proposed:
        runs = in_common(left[i], right[j], weights)
        for run in _moved(runs, left[i], right[j], weights):
            moves.append(
                Move(
                    old[i].passage,
                    old[i].start + run.old,
                    new[j].passage,
                    new[j].start + run.new,
                    run.size,
                    (i, j) not in rivalled,
                )
            )
            left[i][run.old : run.old + run.size] = [OLD_BREAK] * run.size
            right[j][run.new : run.new + run.size] = [NEW_BREAK] * run.size
    return moves


def _proposed(
    old: Sequence[list[str]], new: Sequence[list[str]], weights: Weights
) -> dict[tuple[int, int], int]:
    """Pairs of stretches and how many rare rows of words they share, the most promising first."""
    standing: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for j, tokens in enumerate(new):
        for gram in _grams(tokens, weights):
            standing[gram].append(j)
    promising: list[tuple[int, int, int]] = []
    for i, tokens in enumerate(old):
        shared: Counter[int] = Counter()
        for gram in _grams(tokens, weights):
            holders = standing.get(gram, ())
            if len(holders) <= _COMMON:
                shared.update(holders)
        promising += [(-shared[j], i, j) for j in most_shared(shared, _TRIED)]
    return {(i, j): -count for count, i, j in sorted(promising)}


def _rivalled(proposed: Mapping[tuple[int, int], int]) -> set[tuple[int, int]]:
    """The pairs of which either stretch shares nearly as much with a third."""
    most_old: defaultdict[int, list[int]] = defaultdict(list)
    most_new: defaultdict[int, list[int]] = defaultdict(list)
    for (i, j), count in proposed.items():
        most_old[i].append(count)
        most_new[j].append(count)
    return {
        (i, j)
        for (i, j), count in proposed.items()
        if sum(other >= _RIVAL * count for other in most_old[i]) > 1
        or sum(other >= _RIVAL * count for other in most_new[j]) > 1
    }


def _grams(tokens: Sequence[str], weights: Weights) -> set[tuple[str, ...]]:
    said = list(filter(weights.__getitem__, tokens))
    return set(zip(*(said[at:] for at in range(_GRAM)), strict=False))


def _moved(
    runs: Sequence[Run], old: Sequence[str], new: Sequence[str], weights: Weights
) -> Iterator[Run]:
    """The runs of those groups in which enough was kept and little changed between."""
    told_old, told_new = sums(old, weights), sums(new, weights)
    group: list[Run] = []
    score, best, best_size = 0.0, 0.0, 0
    last = None
    for run in runs:
        told = told_old[run.old + run.size] - told_old[run.old]
        if last is not None:
            changed = max(
                told_old[run.old] - told_old[last.old + last.size],
                told_new[run.new] - told_new[last.new + last.size],
            )
            score -= _CHANGED * changed
        if score <= max(0.0, best - _DROP):
            yield from _enough(group[:best_size], old, best, weights)
            group, score, best, best_size = [], 0.0, 0.0, 0
        group.append(run)
        score += told
        if score > best:
            best, best_size = score, len(group)
        last = run
    yield from _enough(group[:best_size], old, best, weights)


def _enough(
    group: Sequence[Run], old: Sequence[str], score: float, weights: Weights
) -> Sequence[Run]:
    said = sum(weights[token] > 0 for run in group for token in old[run.old : run.old + run.size])
    return group if said >= _WORDS and score >= _TELLING else ()

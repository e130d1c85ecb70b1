"""Finds what kept its order: of many possible pairs, the heaviest set in which nothing crosses."""

from collections.abc import Sequence
from itertools import groupby

Pair = tuple[int, int, float]  # place in the old, place in the new, weight > 0


class _Heaviest:
    """The heaviest entry among the places below a given one (a Fenwick tree of maxima)."""

    __slots__ = ("_entry", "_weight")

    def __init__(self, places: int) -> None:
        self._weight = [0.0] * (places + 1)
        self._entry = [-1] * (places + 1)

    def below(self, place: int) -> tuple[float, int]:
        weight, entry = 0.0, -1
        while place > 0:
            if self._weight[place] > weight:
                weight, entry = self._weight[place], self._entry[place]
            place &= place - 1
        return weight, entry

    def put(self, place: int, weight: float, entry: int) -> None:
        place += 1
        while place < len(self._weight):
            if weight > self._weight[place]:
                self._weight[place], self._entry[place] = weight, entry
            place += place & -place


def heaviest_chain(pairs: Sequence[Pair], side_by_side: float = 0.0) -> list[Pair]:
    """The chain of pairs, each after the one before on both sides, with the greatest sum.

    `side_by_side` is added where a pair directly follows another on both sides, so that
    of equal choices the unbroken one wins. O(n log n) for n pairs.
    """
    pairs = sorted(set(pairs), key=lambda pair: pair[:2])
    places = sorted({new for _, new, _ in pairs})
    rank = {new: place for place, new in enumerate(places)}
    heaviest = _Heaviest(len(places))
    before: list[int] = []
    totals: list[float] = []
    previous: dict[int, int] = {}
    previous_old = -2
    for old, row in groupby(enumerate(pairs), key=lambda numbered: numbered[1][0]):
        entries: dict[int, int] = {}
        for entry, (_, new, weight) in row:
            total, best = heaviest.below(rank[new])
            neighbour = previous.get(new - 1, -1) if previous_old == old - 1 else -1
            if neighbour >= 0 and totals[neighbour] + side_by_side >= total:
                total, best = totals[neighbour] + side_by_side, neighbour
            totals.append(total + weight)
            before.append(best)
            entries[new] = entry
        for new, entry in entries.items():
            heaviest.put(rank[new], totals[entry], entry)
        previous, previous_old = entries, old
    return _walk_back(pairs, totals, before)


def _walk_back(pairs: Sequence[Pair], totals: Sequence[float], before: Sequence[int]) -> list[Pair]:
    entry = max(range(len(totals)), key=totals.__getitem__, default=-1)
    chain = []
    while entry >= 0:
        chain.append(pairs[entry])
        entry = before[entry]
    return chain[::-1]

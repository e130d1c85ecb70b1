"""Learns from a text how its divisions nest: sections in articles, or articles in sections."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from tryeza.documents.structure.vocabulary import Unit


@dataclass(frozen=True, slots=True)
class Opening:
    """A division as it opens: whether its number is the first of a count, and whether text of its
    own follows before the next division."""

    unit: Unit
    is_first: bool
    has_text: bool


def nesting(openings: Sequence[Opening], usual: Sequence[Unit]) -> dict[Unit, int]:
    """Each unit's rank, outermost 0: as usual, but where one unit opens directly under another more
    often than the other way round, it is inside it."""
    directly_under: Counter[tuple[Unit, Unit]] = Counter()
    for above, below in pairwise(openings):
        if above.unit is not below.unit and (below.is_first or not above.has_text):
            directly_under[above.unit, below.unit] += 1 if above.has_text else 2
    present = {opening.unit for opening in openings}
    order = [unit for unit in usual if unit in present]
    for _ in order:
        order = _swapped(order, directly_under)
    in_order = iter(order)
    whole = [next(in_order) if unit in present else unit for unit in usual]
    return {unit: rank for rank, unit in enumerate(whole)}


def _swapped(order: list[Unit], directly_under: Counter[tuple[Unit, Unit]]) -> list[Unit]:
    """The order with one pair of neighbours exchanged where the text contradicts it."""
    for place, (outer, inner) in enumerate(pairwise(order)):
        if directly_under[inner, outer] > directly_under[outer, inner]:
            return [*order[:place], inner, outer, *order[place + 2 :]]
    return order

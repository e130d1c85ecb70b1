"""Learns from a text how its divisions nest: sections in articles, or articles in sections."""

from collections import Counter
from collections.abc import Sequence

from tryeza.documents.structure.labels import WordLabel
from tryeza.documents.structure.numerals import is_first
from tryeza.documents.structure.vocabulary import Unit


def nesting(found: Sequence[tuple[WordLabel, bool]], usual: Sequence[Unit]) -> dict[Unit, int]:
    """Each unit's rank, outermost 0.

    `found` holds the divisions in order, each with whether text of its own follows before the next
    division. Where one unit opens directly under another more often than the other way round, it
    is inside it, whatever is usual.
    """
    directly_under: Counter[tuple[Unit, Unit]] = Counter()
    for (above, has_text), (below, _) in zip(found, found[1:], strict=False):
        starts = any(is_first(numeral) for numeral in below.numerals)
        if above.unit is not below.unit and (starts or not has_text):
            directly_under[above.unit, below.unit] += 1 if has_text else 2
    order = [unit for unit in usual if any(label.unit is unit for label, _ in found)]
    for _ in order:
        order = _swapped(order, directly_under)
    return {unit: rank for rank, unit in enumerate([*order, *(u for u in usual if u not in order)])}


def _swapped(order: list[Unit], directly_under: Counter[tuple[Unit, Unit]]) -> list[Unit]:
    """The order with one pair of neighbours exchanged where the text contradicts it."""
    for place, (outer, inner) in enumerate(zip(order, order[1:], strict=False)):
        if directly_under[inner, outer] > directly_under[outer, inner]:
            return [*order[:place], inner, outer, *order[place + 2 :]]
    return order

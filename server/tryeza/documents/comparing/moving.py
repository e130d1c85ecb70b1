"""Pairs what changed its place: telling wordings with no second choice, and what goes with them."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from tryeza.documents.comparing.candidates import TELLING, Candidate, likeness
from tryeza.documents.comparing.pairing import Pairing

_MOVED = 0.6  # how alike a paragraph must be to be known again in another place
_AHEAD = 0.1  # and by how much more than its second choice
_TAKEN_ALONG = 0.5  # the same for a neighbour of one that is known


def find_moved(pairing: Pairing, proposed: Iterable[Candidate]) -> None:
    """Pairs the free paragraphs that are alike enough to be known again anywhere."""
    free = [pair for pair in proposed if pairing.free(pair.old, pair.new)]
    choices_old: defaultdict[int, list[float]] = defaultdict(list)
    choices_new: defaultdict[int, list[float]] = defaultdict(list)
    for pair in free:
        choices_old[pair.old].append(pair.likeness)
        choices_new[pair.new].append(pair.likeness)
    for pair in sorted(free, key=lambda pair: (-pair.likeness, pair.old, pair.new)):
        second = max(_second(choices_old[pair.old]), _second(choices_new[pair.new]))
        mass = min(pairing.old[pair.old].mass, pairing.new[pair.new].mass)
        if (
            pairing.free(pair.old, pair.new)
            and pair.likeness >= max(_MOVED, second + _AHEAD)
            and pair.likeness * mass >= TELLING
        ):
            pairing.add(pair)


def _second(values: Sequence[float]) -> float:
    return sorted(values)[-2] if len(values) > 1 else 0.0


def take_along(pairing: Pairing) -> None:
    """Pairs the neighbours of pairs, as far as alike: a moved article takes its points along."""
    for step in (1, -1):
        for pair in pairing.pairs()[::step]:
            old, new = pair.old + step, pair.new + step
            while pairing.free(old, new) and pairing.old[old].plain:
                alike = likeness(pairing.old[old], pairing.new[new])
                if alike < _TAKEN_ALONG:
                    break
                pairing.add(Candidate(old, new, alike))
                old, new = old + step, new + step

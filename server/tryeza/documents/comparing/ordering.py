"""Pairs what kept its order: the most text that can, then what lies between."""

from collections.abc import Iterable, Iterator

from tryeza.documents.comparing.candidates import Candidate, likeness
from tryeza.documents.comparing.chain import Pair, heaviest_chain
from tryeza.documents.comparing.pairing import Pairing
from tryeza.documents.comparing.sections import Sections

_SIDE_BY_SIDE = 0.5
_SAME_LABEL = 0.15
_SAME_SECTION = 0.1
_OTHER_SECTION = 0.15
_LEAST_ALIKE = 0.25  # between two fixed neighbours even little in common tells something
_FITTING = 0.45
_MOST_MEASURED = 20  # pairs measured for each paragraph of both texts, on average

Gap = tuple[list[int], list[int]]


def keep_order(pairing: Pairing, proposed: Iterable[Candidate]) -> None:
    """Pairs what stands in the same order on both sides, the most text that can."""
    by_place = {(pair.old, pair.new): pair for pair in proposed if pairing.free(pair.old, pair.new)}
    weighed = [_weighed(pairing, pair) for pair in by_place.values()]
    for old, new, _ in heaviest_chain(weighed, _SIDE_BY_SIDE):
        pairing.add(by_place[old, new])


def in_order(pairing: Pairing) -> list[Candidate]:
    """The pairs that kept their order; the others moved."""
    pairs = {(pair.old, pair.new): pair for pair in pairing.pairs()}
    weighed = [_weighed(pairing, pair) for pair in pairs.values()]
    return [pairs[old, new] for old, new, _ in heaviest_chain(weighed)]


def _weighed(pairing: Pairing, pair: Candidate) -> Pair:
    old, new = pairing.old[pair.old], pairing.new[pair.new]
    weight = pair.likeness**2 * (0.3 + (old.mass + new.mass) / 2)
    if old.label and old.label == new.label:
        weight += _SAME_LABEL
    return pair.old, pair.new, weight


def gaps(pairing: Pairing) -> Iterator[Gap]:
    """The unpaired places between each two neighbours that kept their order."""
    old, new = 0, 0
    ends = Candidate(len(pairing.old), len(pairing.new), 0.0)
    for pair in [*in_order(pairing), ends]:
        here = [place for place in range(old, pair.old) if pairing.free_old(place)]
        there = [place for place in range(new, pair.new) if pairing.free_new(place)]
        if here and there:
            yield here, there
        old, new = pair.old + 1, pair.new + 1


def fill_gaps(pairing: Pairing, sections: Sections) -> None:
    """Pairs what lies between: less need be alike where label, section and neighbours agree."""
    room = _MOST_MEASURED * (len(pairing.old) + len(pairing.new))
    for gap in sorted(gaps(pairing), key=lambda gap: len(gap[0]) * len(gap[1])):
        measured = list(opposite(gap, room))
        room = max(0, room - len(measured))
        fitting = {}
        for i, j in measured:
            pair, fit = _fitting(pairing, sections, i, j)
            if pair.likeness >= _LEAST_ALIKE and fit >= _FITTING:
                fitting[i, j] = pair, fit
        weighed = [(i, j, fit) for (i, j), (_, fit) in fitting.items()]
        for i, j, _ in heaviest_chain(weighed, _SAME_SECTION):
            pairing.add(fitting[i, j][0])


def opposite(gap: Gap, room: int) -> Iterator[tuple[int, int]]:
    """Every pair of a gap, or those around its diagonal where that would be too many."""
    here, there = gap
    width = max(4, room // (2 * len(here) + 1))
    for rank, old in enumerate(here):
        middle = rank * len(there) // len(here)
        yield from ((old, new) for new in there[max(0, middle - width) : middle + width + 1])


def _fitting(pairing: Pairing, sections: Sections, i: int, j: int) -> tuple[Candidate, float]:
    old, new = pairing.old[i], pairing.new[j]
    if not old.plain or not new.plain:
        return Candidate(i, j, 0.0), 0.0
    fit = alike = likeness(old, new)
    if old.label and old.label == new.label:
        fit += _SAME_LABEL
    if sections.together(old.section, new.section):
        fit += _SAME_SECTION
    elif sections.known(old.section, new.section):
        fit -= _OTHER_SECTION
    return Candidate(i, j, alike), fit

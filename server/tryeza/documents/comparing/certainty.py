"""Tells which pairs are certain; of the others a person should say whether they are right."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from tryeza.documents.comparing.candidates import Candidate, likeness
from tryeza.documents.comparing.lines import Line
from tryeza.documents.comparing.pairing import Pairing

_ALIKE = 0.4  # a pair without a rival is certain from here on
_RIVAL = 0.15  # a second choice that is less alike by no more than this is a rival
_NEAREST = 8  # of so many paragraphs with the same wording
_AROUND = (-2, -1, 1, 2)  # the neighbours that may tell rivals apart,
_AHEAD = 1.0  # if theirs is more alike by as much as one whole paragraph

Places = tuple[int, int]


def certain_pairs(pairing: Pairing, proposed: Iterable[Candidate]) -> set[Candidate]:
    """The pairs without a rival, and those whose neighbours leave no room for one.

    Certainty goes from neighbour to neighbour: in an unbroken row of pairs boilerplate is as
    certain as the telling paragraph that it stands beside.
    """
    return _Certainty(pairing, proposed).pairs()


class _Certainty:
    def __init__(self, pairing: Pairing, proposed: Iterable[Candidate]) -> None:
        self._pairing = pairing
        self._wordings_old = _by_wording(pairing.old)
        self._wordings_new = _by_wording(pairing.new)
        self._proposed_old: defaultdict[int, list[Candidate]] = defaultdict(list)
        self._proposed_new: defaultdict[int, list[Candidate]] = defaultdict(list)
        for pair in proposed:
            self._proposed_old[pair.old].append(pair)
            self._proposed_new[pair.new].append(pair)

    def pairs(self) -> set[Candidate]:
        rivals = {pair: self._rivals(pair) for pair in self._pairing.pairs()}
        certain = {pair for pair, others in rivals.items() if self._clear(pair, others)}
        spreading = list(certain)
        while spreading:
            for neighbour in self._neighbours(spreading.pop()):
                if neighbour not in certain and self._held(neighbour, rivals[neighbour]):
                    certain.add(neighbour)
                    spreading.append(neighbour)
        return certain

    def _rivals(self, pair: Candidate) -> set[Places]:
        """Other pairs that either paragraph could have been in instead."""
        old, new = self._pairing.old[pair.old], self._pairing.new[pair.new]
        rivals = {(place, pair.new) for place in _near(self._wordings_old[old.plain], pair.old)}
        rivals |= {(pair.old, place) for place in _near(self._wordings_new[new.plain], pair.new)}
        for other in (*self._proposed_old[pair.old], *self._proposed_new[pair.new]):
            if other.likeness >= pair.likeness - _RIVAL:
                rivals.add((other.old, other.new))
        return rivals - {(pair.old, pair.new)}

    def _clear(self, pair: Candidate, rivals: set[Places]) -> bool:
        if not rivals:
            return self._alike(pair)
        if not self._held(pair, rivals):
            return False
        around = self._around((pair.old, pair.new))
        return all(around - self._around(rival) >= _AHEAD for rival in rivals)

    def _held(self, pair: Candidate, rivals: set[Places]) -> bool:
        """Whether it stands in a row: fixed on both sides, or on one with no rival left free."""
        if not self._alike(pair):
            return False
        fixed = sum(self._fixed(pair.old + step, pair.new + step) for step in (-1, 1))
        return fixed == 2 or (fixed == 1 and not any(map(self._left_free, rivals)))

    def _alike(self, pair: Candidate) -> bool:
        label = self._pairing.old[pair.old].label
        same_label = bool(label) and label == self._pairing.new[pair.new].label
        return same_label or pair.likeness >= _ALIKE

    def _fixed(self, old: int, new: int) -> bool:
        ends = {(-1, -1), (len(self._pairing.old), len(self._pairing.new))}
        pair = self._pairing.of_old(old)
        return (old, new) in ends or (pair is not None and pair.new == new)

    def _left_free(self, rival: Places) -> bool:
        return self._pairing.free_old(rival[0]) or self._pairing.free_new(rival[1])

    def _neighbours(self, pair: Candidate) -> Iterator[Candidate]:
        for step in (-1, 1):
            neighbour = self._pairing.of_old(pair.old + step)
            if neighbour and neighbour.new == pair.new + step:
                yield neighbour

    def _around(self, places: Places) -> float:
        """How alike is what stands around two places: 0 to 4."""
        old, new = self._pairing.old, self._pairing.new
        return sum(
            likeness(old[places[0] + step], new[places[1] + step])
            for step in _AROUND
            if 0 <= places[0] + step < len(old) and 0 <= places[1] + step < len(new)
        )


def _by_wording(lines: Iterable[Line]) -> dict[str, list[int]]:
    places: defaultdict[str, list[int]] = defaultdict(list)
    for line in lines:
        places[line.plain].append(line.place)
    return places


def _near(places: Sequence[int], place: int) -> Sequence[int]:
    """The nearest of ascending places, that one among them."""
    at = bisect_left(places, place)
    return places[max(0, at - _NEAREST // 2) : at + _NEAREST // 2 + 1]

"""Holds which old paragraph goes with which new one while the lineage is being worked out."""

from collections.abc import Iterable, Sequence

from tryeza.documents.comparing.candidates import Candidate
from tryeza.documents.comparing.lines import Line


class Pairing:
    """Pairs so far, each paragraph in one at most; a pair may have further pieces on one side."""

    def __init__(self, old: Sequence[Line], new: Sequence[Line]) -> None:
        self.old, self.new = old, new
        self._forward: dict[int, Candidate] = {}
        self._backward: dict[int, Candidate] = {}
        self._pieces_old: dict[Candidate, list[int]] = {}
        self._pieces_new: dict[Candidate, list[int]] = {}
        self._taken_old: set[int] = set()
        self._taken_new: set[int] = set()

    def add(self, pair: Candidate) -> None:
        self._forward[pair.old] = self._backward[pair.new] = pair
        self._taken_old.add(pair.old)
        self._taken_new.add(pair.new)

    def drop(self, pair: Candidate) -> None:
        del self._forward[pair.old], self._backward[pair.new]
        self._taken_old.remove(pair.old)
        self._taken_new.remove(pair.new)

    def merge(self, pair: Candidate, pieces: Iterable[int]) -> None:
        """These old paragraphs, with the pair's own, became its new one."""
        self._pieces_old[pair] = sorted(pieces)
        self._taken_old.update(pieces)

    def split(self, pair: Candidate, pieces: Iterable[int]) -> None:
        """The pair's old paragraph became these new ones, its own among them."""
        self._pieces_new[pair] = sorted(pieces)
        self._taken_new.update(pieces)

    def free_old(self, place: int) -> bool:
        return 0 <= place < len(self.old) and place not in self._taken_old

    def free_new(self, place: int) -> bool:
        return 0 <= place < len(self.new) and place not in self._taken_new

    def free(self, old: int, new: int) -> bool:
        return self.free_old(old) and self.free_new(new)

    def of_old(self, place: int) -> Candidate | None:
        return self._forward.get(place)

    def of_new(self, place: int) -> Candidate | None:
        return self._backward.get(place)

    def pairs(self) -> list[Candidate]:
        return [self._forward[place] for place in sorted(self._forward)]

    def sources(self, pair: Candidate) -> tuple[int, ...]:
        return tuple(self._pieces_old.get(pair, (pair.old,)))

    def outcomes(self, pair: Candidate) -> tuple[int, ...]:
        return tuple(self._pieces_new.get(pair, (pair.new,)))

"""Which comments are the same letter, found from the runs of words that they share.

Two are alike when most of the shorter one's runs stand in the other, and are a fair part of it.
Likeness goes on: who changed the letter of somebody who had changed it sent the same letter.
Records are added as they arrive. Nothing is merged: that is for a person to decide.
"""

import heapq
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Final

from tryeza.search.shingles import Shingled, shingled

# Of runs; chosen on comments of other places (see docs/decisions/same-letter.md).
OF_THE_SHORTER: Final = 0.6
OF_THE_LONGER: Final = 0.4
LEAST_SHARED: Final = 5  # eight words on end; fewer are a turn of phrase
ALL_BUT_THE_SAME: Final = 0.8  # of both together: for texts too short to share so many
SHARED_BY: Final = 0.5  # more of a letter's texts: then a passage is the letter's

# Bounds: what is so like one that is kept is found by it; of those that have a run the first are
# looked up; and those are compared that have most in common, rare runs counting more.
_SPOKEN_FOR: Final = 0.9
_MOST_WITH_A_RUN: Final = 100
_MOST_COMPARED: Final = 50
_MOST_EXPLAINED: Final = 200


@dataclass(frozen=True, slots=True)
class Letter:
    """Records that are the same letter, by number, and the passages that most of them share."""

    members: tuple[int, ...]
    shared: tuple[str, ...]
    own: dict[int, tuple[str, ...]]  # what a member says besides, where it does


def alike(one: frozenset[int], other: frozenset[int]) -> bool:
    """Whether texts with these runs are the same letter."""
    shorter, longer = sorted((len(one), len(other)))
    common = len(one & other)
    if common >= ALL_BUT_THE_SAME * (shorter + longer - common):
        return common > 0
    return common >= max(LEAST_SHARED, OF_THE_SHORTER * shorter, OF_THE_LONGER * longer)


@dataclass(slots=True)
class NearDuplicates:
    """Records as they arrive, numbered from 0, and which of them are the same letter."""

    _texts: list[str] = field(default_factory=list)
    _parents: list[int] = field(default_factory=list)
    _firsts: dict[tuple[int, ...], int] = field(default_factory=dict)  # of the same words
    _kept: dict[int, frozenset[int]] = field(default_factory=dict)  # runs, by record
    _having: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))

    def add(self, text: str) -> int:
        """Take in one more record; its number."""
        number = len(self._texts)
        self._texts.append(text)
        self._parents.append(number)
        runs = tuple(dict.fromkeys(shingled(text).runs))
        if runs in self._firsts:
            self._join(self._firsts[runs], number)
        elif runs:
            self._firsts[runs] = number
            self._compare(number, runs)
        return number

    def letters(self) -> list[Letter]:
        """The letters that came more than once, the most frequent first."""
        members = defaultdict(list)
        for number in range(len(self._texts)):
            members[self._root(number)].append(number)
        several = [each for each in members.values() if len(each) > 1]
        return [self._letter(each) for each in sorted(several, key=lambda each: -len(each))]

    def _compare(self, number: int, runs: Sequence[int]) -> None:
        mine, likest = frozenset(runs), 0.0
        for other in self._likely(runs):
            theirs = self._kept[other]
            if alike(mine, theirs):
                self._join(other, number)
                likest = max(likest, len(mine & theirs) / len(mine | theirs))
        if likest < _SPOKEN_FOR:
            self._kept[number] = mine
            for having in map(self._having.__getitem__, runs):
                if len(having) < _MOST_WITH_A_RUN:
                    having.append(number)

    def _likely(self, runs: Iterable[int]) -> list[int]:
        """The records kept that have most in common with these runs."""
        found: dict[int, float] = defaultdict(float)
        for having in filter(None, map(self._having.get, runs)):
            for number in having:
                found[number] += 1 / len(having)
        return heapq.nlargest(_MOST_COMPARED, found, key=found.__getitem__)

    def _join(self, one: int, other: int) -> None:
        first, second = sorted((self._root(one), self._root(other)))
        self._parents[second] = first

    def _root(self, number: int) -> int:
        while (parent := self._parents[number]) != number:
            self._parents[number] = self._parents[parent]
            number = parent
        return number

    def _letter(self, members: Sequence[int]) -> Letter:
        texts = {number: shingled(self._texts[number]) for number in members}
        core = _core(list({text.runs: text for text in texts.values()}.values()))
        fullest = max(texts.values(), key=lambda text: len(core & set(text.runs)))
        own = {number: tuple(text.passages(core, inside=False)) for number, text in texts.items()}
        return Letter(
            members=tuple(members),
            shared=tuple(fullest.passages(core)),
            own={number: passages for number, passages in own.items() if passages},
        )


def _core(texts: Sequence[Shingled]) -> frozenset[int]:
    """The runs of a letter: those that most of its different texts have."""
    compared = list(islice(texts, _MOST_EXPLAINED))
    counts = Counter(run for text in compared for run in set(text.runs))
    return frozenset(run for run, count in counts.items() if count > SHARED_BY * len(compared))

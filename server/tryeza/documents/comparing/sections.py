"""Tells which headed section of the old text became which of the new, by what they hold."""

from collections import defaultdict
from collections.abc import Mapping

from tryeza.documents.comparing.pairing import Pairing

Votes = defaultdict[int, defaultdict[int, float]]

_BARE = 0.1  # a paragraph without words counts a little


class Sections:
    """The sections that became each other: most of what each holds went into the other."""

    def __init__(self, pairing: Pairing) -> None:
        outcome: Votes = defaultdict(lambda: defaultdict(float))
        source: Votes = defaultdict(lambda: defaultdict(float))
        for pair in pairing.pairs():
            old, new = pairing.old[pair.old], pairing.new[pair.new]
            weight = pair.likeness * (_BARE + old.mass)
            outcome[old.section][new.section] += weight
            source[new.section][old.section] += weight
        self._new: dict[int, int] = {}
        for old_section, outcomes in outcome.items():
            new_section = _most(outcomes)
            if _most(source[new_section]) == old_section:
                self._new[old_section] = new_section
        self._known_new = set(self._new.values())

    def became(self, old: int) -> int:
        """The new section that the old one became, or -1."""
        return self._new.get(old, -1)

    def together(self, old: int, new: int) -> bool:
        """Whether this old section became this new one."""
        return self._new.get(old) == new

    def known(self, old: int, new: int) -> bool:
        """Whether it is known what became of either."""
        return old in self._new or new in self._known_new


def _most(weights: Mapping[int, float]) -> int:
    return max(weights, key=lambda section: (weights[section], -section))

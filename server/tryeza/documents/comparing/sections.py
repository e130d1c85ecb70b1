"""Tells which headed section of the old text became which of the new."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from tryeza.documents.comparing.lines import Line
from tryeza.documents.comparing.pairing import Pairing

_BARE = 0.1  # a paragraph without words counts a little
_MOSTLY = 0.5  # of what two sections hold, went from the one into the other
_STEADY = 4  # so many sections keep their label for one that changes it: they are not renumbered

_Joined = tuple[int, int]
_Votes = defaultdict[int, defaultdict[int, float]]


class Sections:
    """The sections, by number, that became each other; each in one pair at most."""

    def __init__(self) -> None:
        self._new: dict[int, int] = {}
        self._old: dict[int, int] = {}

    def join(self, pairs: Iterable[_Joined]) -> None:
        for old, new in pairs:
            if not self.known(old, new):
                self._new[old], self._old[new] = new, old

    def became(self, old: int) -> int | None:
        """The new section that the old one became."""
        return self._new.get(old)

    def together(self, old: int, new: int) -> bool:
        """Whether this old section became this new one."""
        return self._new.get(old) == new

    def known(self, old: int, new: int) -> bool:
        """Whether it is known what became of either."""
        return old in self._new or new in self._old


@dataclass(frozen=True, slots=True)
class _Shared:
    """Two sections that each went into the other most, and how much of both that is (0 to 1)."""

    old: int
    new: int
    share: float
    labels: tuple[str, str]

    def same_label(self) -> bool:
        return bool(self.labels[0]) and self.labels[0] == self.labels[1]

    def other_label(self) -> bool:
        return all(self.labels) and self.labels[0] != self.labels[1]


def match_sections(pairing: Pairing) -> Sections:
    """Matches sections by what they hold and, where articles keep their numbers, by label.

    In such a text a few sentences that went from one article into another do not make it that
    other. In a draft that was renumbered, what an article holds is all that counts.
    """
    labels_old, labels_new = _labels(pairing.old), _labels(pairing.new)
    shared = list(_shared(pairing, labels_old, labels_new))
    steady = sum(map(_Shared.same_label, shared)) >= _STEADY * max(
        1, sum(each.share >= _MOSTLY for each in shared if each.other_label())
    )
    sections = Sections()
    sections.join((each.old, each.new) for each in shared if each.same_label())
    sections.join((each.old, each.new) for each in shared if each.share >= _MOSTLY)
    if steady:
        places = _once(labels_new)
        sections.join(
            (old, places[label]) for label, old in _once(labels_old).items() if label in places
        )
        shared = [each for each in shared if not each.other_label()]
    sections.join((each.old, each.new) for each in shared)
    return sections


def _shared(
    pairing: Pairing, labels_old: Mapping[int, str], labels_new: Mapping[int, str]
) -> Iterator[_Shared]:
    outcome: _Votes = defaultdict(lambda: defaultdict(float))
    source: _Votes = defaultdict(lambda: defaultdict(float))
    for pair in pairing.pairs():
        old, new = pairing.old[pair.old], pairing.new[pair.new]
        weight = pair.likeness * (_BARE + min(old.mass, new.mass))
        outcome[old.section][new.section] += weight
        source[new.section][old.section] += weight
    masses_old, masses_new = _masses(pairing.old), _masses(pairing.new)
    for section, outcomes in outcome.items():
        heir = _most(outcomes)
        if _most(source[heir]) == section:
            share = outcomes[heir] / max(masses_old[section], masses_new[heir])
            labels = labels_old.get(section, ""), labels_new.get(heir, "")
            yield _Shared(section, heir, share, labels)


def _masses(lines: Iterable[Line]) -> Mapping[int, float]:
    masses: defaultdict[int, float] = defaultdict(float)
    for line in lines:
        masses[line.section] += _BARE + line.mass
    return masses


def _labels(lines: Iterable[Line]) -> dict[int, str]:
    """The label that opens each section that has one."""
    labels: dict[int, str] = {}
    for line in lines:
        if line.opens and line.label:
            labels.setdefault(line.section, line.label)
    return labels


def _once(labels: Mapping[int, str]) -> dict[str, int]:
    """The sections by label, without those whose label stands twice."""
    counts = Counter(labels.values())
    return {label: section for section, label in labels.items() if counts[label] == 1}


def _most(weights: Mapping[int, float]) -> int:
    return max(weights, key=lambda section: (weights[section], -section))

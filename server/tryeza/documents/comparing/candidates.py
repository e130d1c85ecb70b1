"""Proposes which paragraphs may belong together, without measuring every pair."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import nsmallest
from itertools import pairwise

from rapidfuzz.distance import Indel

from tryeza.documents.comparing.lines import Line

TELLING = 1.0  # the mass of a paragraph whose wording alone tells which it is

_FEW = 4  # so many paragraphs with the same wording are all paired with each other
_RARE = 12  # a word or pair of words in more paragraphs than this proposes nothing
_ALIKE = 0.4  # below this the shared words are chance
_BEST = 6  # proposals measured for one paragraph
_MEASURABLE = 10**8  # words of the one times words of the other
_LETTERS = 500  # so many letters of a paragraph of few words
_SHORT = 8  # words; shorter paragraphs are measured by letters too


@dataclass(frozen=True, slots=True)
class Candidate:
    """An old and a new paragraph, by place, and how alike their wordings are (0 to 1)."""

    old: int
    new: int
    likeness: float


def likeness(old: Line, new: Line) -> float:
    """How much of the wording is the same, in order: 1 for the same wording, 0 for no word."""
    if old.plain == new.plain:
        return 1.0
    if len(old.spelled) * len(new.spelled) > _MEASURABLE:
        return min(_words_shared(old.spelled, new.spelled), 0.99)
    alike = Indel.normalized_similarity(old.spelled, new.spelled)
    if min(len(old.spelled), len(new.spelled)) < _SHORT:
        letters = Indel.normalized_similarity(old.plain[:_LETTERS], new.plain[:_LETTERS])
        alike = max(alike, 2 * letters - 1)
    return min(alike, 0.99)


def _words_shared(old: str, new: str) -> float:
    """The same in any order, for paragraphs so long that their order cannot be measured."""
    return 2 * (Counter(old) & Counter(new)).total() / (len(old) + len(new))


def propose(old: Sequence[Line], new: Sequence[Line]) -> list[Candidate]:
    """All pairs worth weighing at first: the same wording, or enough of it.

    Wordings that repeat often wait until what stands around them is known.
    """
    settled = _only_once(old) & _only_once(new)
    open_old = [line for line in old if line.plain not in settled]
    open_new = [line for line in new if line.plain not in settled]
    proposed = {(pair.old, pair.new): pair for pair in _same_wording(old, new)}
    for pair in _similar_wording(open_old, open_new):
        if pair.likeness >= _ALIKE:
            proposed.setdefault((pair.old, pair.new), pair)
    return list(proposed.values())


def _only_once(lines: Iterable[Line]) -> set[str]:
    """The telling wordings that stand in one place only."""
    counts = Counter(line.plain for line in lines if line.mass >= TELLING)
    return {wording for wording, count in counts.items() if count == 1}


def _same_wording(old: Sequence[Line], new: Sequence[Line]) -> Iterator[Candidate]:
    here, there = _by_wording(old), _by_wording(new)
    for wording in here.keys() & there.keys():
        if len(here[wording]) <= _FEW and len(there[wording]) <= _FEW:
            yield from (Candidate(i, j, 1.0) for i in here[wording] for j in there[wording])


def _by_wording(lines: Iterable[Line]) -> dict[str, list[int]]:
    wordings: defaultdict[str, list[int]] = defaultdict(list)
    for line in lines:
        if line.plain:
            wordings[line.plain].append(line.place)
    return wordings


def _similar_wording(old: Iterable[Line], new: Sequence[Line]) -> Iterator[Candidate]:
    """For each old paragraph the few new ones most alike, found by the rare words they share."""
    standing: defaultdict[str, list[int]] = defaultdict(list)
    for place, line in enumerate(new):
        for feature in _features(line):
            standing[feature].append(place)
    for line in old:
        shared: Counter[int] = Counter()
        for feature in _features(line):
            places = standing.get(feature, ())
            if len(places) <= _RARE:
                shared.update(places)
        for place in most_shared(shared, _BEST):
            yield Candidate(line.place, new[place].place, likeness(line, new[place]))


def most_shared(shared: Mapping[int, int], most: int) -> list[int]:
    """The places with the highest counts; of equals the first, so that every run agrees."""
    return nsmallest(most, shared, key=lambda place: (-shared[place], place))


def _features(line: Line) -> set[str]:
    """Its words and its pairs of neighbouring words."""
    return {*line.spelled, *map("".join, pairwise(line.spelled))}

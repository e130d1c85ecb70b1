"""Learns where a text puts titles that stand apart: below "Neni 1", or above it or its number."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from tryeza.documents.structure.divisions import Division
from tryeza.documents.structure.looks import Look, count_words
from tryeza.documents.structure.marks import Marks
from tryeza.documents.structure.quotations import leaves_open
from tryeza.documents.structure.vocabulary import Unit

_ARTICLES = {Unit.ARTICLE, Unit.SIGN}
_USUAL = 0.5  # of the labels, from which a place of titles is the text's habit
_SOMETIMES = 0.04  # enough for short titles above, where none can stand below
_MOST_WORDS = 12  # of such a title
_FEWEST = 2
_FEWEST_NUMBERS = 4


@dataclass(frozen=True, slots=True)
class Titles:
    """The places of titles: `below` their label, `above` it, and `groups` above those once more."""

    below: frozenset[int] = frozenset()
    above: frozenset[int] = frozenset()
    groups: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Lines:
    """The blocks that count, in order, and what is known of them."""

    order: Sequence[int]
    looks: Sequence[Look]
    divisions: Mapping[int, Division]
    marks: Marks

    def can_be_title(self, at: int | None) -> bool:
        """Whether a block has no label of its own and reads like a title."""
        if at is None or at in self.divisions:
            return False
        free = at not in self.marks.numbers and at not in self.marks.bullets
        look = self.looks[at]
        return free and look.is_title() and not look.titled and not leaves_open(look.text)


def titles(lines: Lines) -> Titles:
    """Find the titles that stand apart from what they name.

    Articles are judged together: where fewer than half have a title below, a short line below is
    text, and a short line above may be the title.
    """
    after = dict(pairwise(lines.order))
    before = {below: above for above, below in pairwise(lines.order)}
    bare = [at for at, division in lines.divisions.items() if not division.rest]
    articles = [at for at in bare if lines.divisions[at].label.unit in _ARTICLES]
    below = {after[at] for at in bare if lines.can_be_title(after.get(at))}
    under_articles = {after[at] for at in articles if after.get(at) in below}
    if len(under_articles) < _USUAL * len(articles):
        below -= under_articles
    untitled = [at for at in articles if after.get(at) not in below]
    above = _above(untitled, before, below, lines, needed=_USUAL)
    above |= {
        at
        for at in _above(untitled, before, below, lines, needed=_SOMETIMES)
        if count_words(lines.looks[at].text) <= _MOST_WORDS
    }
    if not any(division.label.unit in _ARTICLES for division in lines.divisions.values()):
        above |= _above(_running_numbers(lines), before, below, lines, needed=_USUAL)
    groups = {
        before[at]
        for at in above
        if lines.can_be_title(before.get(at)) and before[at] not in below | above
    }
    return Titles(frozenset(below), frozenset(above), frozenset(groups))


def _above(
    labels: Sequence[int],
    before: Mapping[int, int],
    taken: Collection[int],
    lines: Lines,
    *,
    needed: float,
) -> set[int]:
    """The title lines above these labels, if enough of them have one or its looks set it apart."""
    found = {
        before[at]
        for at in labels
        if lines.can_be_title(before.get(at)) and before[at] not in taken
    }
    if len(found) >= max(_FEWEST, needed * len(labels)):
        return found
    return {at for at in found if lines.looks[at].marked}


def _running_numbers(lines: Lines) -> list[int]:
    """The outermost bare numbers of a text that names no articles, with those put in later: 7.1."""
    groups: dict[tuple[str, bool], list[int]] = defaultdict(list)
    for at in lines.order:
        number = lines.marks.numbers.get(at)
        if number is not None and not number.shape[0]:
            groups[number.numerals[0].system, number.upper].append(at)
    outermost = next(iter(groups.values()), [])
    return outermost if len(outermost) >= _FEWEST_NUMBERS else []

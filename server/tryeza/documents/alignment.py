"""Aligns a text in another language with the leading one: the same paragraphs, by label and order.

Labels are compared by what they count and not by how they are written ("Neni 5", "Član 5."),
letters by their place, for alphabets differ. What has no label goes by order, and by the names and
figures that two languages share.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Sequence

from tryeza.documents.content import Paragraph, ParagraphKind
from tryeza.documents.structure.letters import fold
from tryeza.documents.structure.number_labels import number_label
from tryeza.documents.structure.numerals import Numeral, System
from tryeza.documents.structure.vocabulary import vocabulary
from tryeza.documents.structure.word_labels import word_label

_LARGEST_TABLE = 4_000_000  # cells of one comparison; larger stretches go by order alone
_SHORTEST_SHARED_WORD = 4
_FEWEST_SHARED_WORDS = 2
_GAP = -0.4
_NEVER = float("-inf")

Place = tuple[tuple[str, str], ...]  # what stands above a paragraph, and the paragraph itself


def align(leading: Sequence[Paragraph], other: Sequence[Paragraph]) -> list[int | None]:
    """For each paragraph of `other` the place of its paragraph in `leading`, None for one more.

    Each place is used once. Places rise, but for unlabelled paragraphs that stand in another order
    and show by shared words that they do, as definitions in alphabetical order.
    """
    found: list[int | None] = [None] * len(other)
    for place, at in _pairs(_Side(leading), _Side(other)):
        found[at] = place
    return found


def gaps(
    leading: Sequence[Paragraph], aligned: Sequence[int | None]
) -> tuple[list[int], list[int]]:
    """Places of the leading text that the other lacks, and of the other that the leading lacks."""
    there = set(aligned)
    missing = [place for place in range(len(leading)) if place not in there]
    return missing, [at for at, place in enumerate(aligned) if place is None]


class _Side:
    """A text as one side of a comparison."""

    def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
        self.paragraphs = paragraphs
        self.places = _places(paragraphs)
        self.words = [_telling_words(paragraph.text) for paragraph in paragraphs]

    def __len__(self) -> int:
        return len(self.paragraphs)


def _places(paragraphs: Sequence[Paragraph]) -> list[Place]:
    """Each paragraph's place: the labels above it and its own, as counts."""
    above: list[tuple[int, Place]] = []
    siblings: Counter[tuple[Place, str]] = Counter()
    places: list[Place] = []
    for paragraph in paragraphs:
        while above and above[-1][0] >= paragraph.depth:
            above.pop()
        parent = above[-1][1] if above else ()
        kind = _class(paragraph)
        siblings[parent, kind] += 1
        place = (*parent, (kind, _count(paragraph, siblings[parent, kind])))
        places.append(place)
        if paragraph.label:
            above.append((paragraph.depth, place))
    return places


def _class(paragraph: Paragraph) -> str:
    """What may be aligned with what: items of all kinds together, for letters are points in one
    language and paragraphs in another."""
    if paragraph.kind in (ParagraphKind.PARAGRAPH, ParagraphKind.POINT):
        return "item"
    return f"{paragraph.kind} {'labelled' if paragraph.label else ''}"


def _count(paragraph: Paragraph, ordinal: int) -> str:
    """What the label counts; letters, bullets and missing labels by their order."""
    label = paragraph.label
    if not label:
        return f"#{ordinal}"
    words = word_label(label, vocabulary(frozenset()))
    numerals: tuple[Numeral, ...] = words.numerals if words is not None else ()
    prefix: tuple[str, ...] = ()
    if not numerals and (number := number_label(label)) is not None:
        numerals, prefix = number.numerals, number.prefix
    systems = {System.NUMBER, System.ROMAN} if words is not None else {System.NUMBER}
    counted = [numeral for numeral in numerals if numeral.system in systems]
    if not counted:
        return f"#{ordinal}"
    return ".".join([*prefix, f"{counted[0].value}{counted[0].inserted}"])


def _telling_words(text: str) -> frozenset[str]:
    """The words that two languages may share: names, terms, figures."""
    words = "".join(c if c.isalnum() else " " for c in fold(text)).split()
    return frozenset(
        word for word in words if len(word) >= _SHORTEST_SHARED_WORD or word.isdecimal()
    )


def _pairs(one: _Side, two: _Side) -> list[tuple[int, int]]:
    """The aligned pairs: sure labels first, then what lies between them."""
    anchors = _anchors(one, two)
    pairs: list[tuple[int, int]] = []
    start_one = start_two = 0
    for at_one, at_two in [*anchors, (len(one), len(two))]:
        pairs += _between(one, two, range(start_one, at_one), range(start_two, at_two))
        if at_one < len(one):
            pairs.append((at_one, at_two))
        start_one, start_two = at_one + 1, at_two + 1
    return pairs


def _anchors(one: _Side, two: _Side) -> list[tuple[int, int]]:
    """Labelled paragraphs whose place occurs once in either text, in an order that both keep."""
    there = _once(two)
    both = [(at, there[place]) for place, at in _once(one).items() if place in there]
    return _rising(sorted(both))


def _once(side: _Side) -> dict[Place, int]:
    times = Counter(side.places)
    return {
        place: at
        for at, place in enumerate(side.places)
        if times[place] == 1 and side.paragraphs[at].label
    }


def _rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest run of pairs that rises on both sides."""
    tails: list[int] = []  # the smallest second index that ends a run of each length
    ends: list[int] = []
    before: list[int | None] = []
    for number, (_, second) in enumerate(pairs):
        length = bisect_left(tails, second)
        before.append(ends[length - 1] if length else None)
        tails[length : length + 1] = [second]
        ends[length : length + 1] = [number]
    run: list[tuple[int, int]] = []
    at: int | None = ends[-1] if ends else None
    while at is not None:
        run.append(pairs[at])
        at = before[at]
    return run[::-1]


def _between(one: _Side, two: _Side, own: range, other: range) -> list[tuple[int, int]]:
    """Align a stretch: by shared words where these are clear, the rest by order and kind."""
    shared = _by_shared_words(one, two, own, other)
    left_one = [at for at in own if at not in shared]
    taken = set(shared.values())
    left_two = [at for at in other if at not in taken]
    if len(left_one) * len(left_two) > _LARGEST_TABLE:
        return [*shared.items(), *zip(left_one, left_two, strict=False)]
    return [*shared.items(), *_by_order(left_one, left_two, lambda a, b: _likeness(one, two, a, b))]


def _by_shared_words(one: _Side, two: _Side, own: range, other: range) -> dict[int, int]:
    """Unlabelled paragraphs that are each other's best match by words that both languages have;
    definitions stand in alphabetical order, which differs."""
    free_one = [at for at in own if not one.paragraphs[at].label]
    free_two = [at for at in other if not two.paragraphs[at].label]
    if len(free_one) < 2 or len(free_two) < 2 or len(free_one) * len(free_two) > _LARGEST_TABLE:
        return {}
    common = _in_most(one, free_one) | _in_most(two, free_two)
    best_one = {a: _best(one.words[a] - common, two, free_two) for a in free_one}
    best_two = {b: _best(two.words[b] - common, one, free_one) for b in free_two}
    return {a: b for a, b in best_one.items() if b is not None and best_two[b] == a}


def _in_most(side: _Side, places: Sequence[int]) -> frozenset[str]:
    times = Counter(word for at in places for word in side.words[at])
    return frozenset(word for word, count in times.items() if count > max(1, len(places) // 3))


def _best(words: frozenset[str], side: _Side, places: Sequence[int]) -> int | None:
    """The one paragraph that shares the most of these words, if it is clearly one."""
    ranked = sorted(((len(words & side.words[at]), -at) for at in places), reverse=True)
    first, second = ranked[0], ranked[1] if len(ranked) > 1 else (0, 0)
    return -first[1] if first[0] >= _FEWEST_SHARED_WORDS and first[0] > second[0] else None


def _likeness(one: _Side, two: _Side, at_one: int, at_two: int) -> float:
    """How well two paragraphs go together."""
    a, b = one.paragraphs[at_one], two.paragraphs[at_two]
    same_class = _class(a) == _class(b)
    if bool(a.label) != bool(b.label) or (a.label and not same_class):
        return _NEVER
    if a.label:
        return 3.0 if one.places[at_one][-1] == two.places[at_two][-1] else _NEVER
    if not same_class:
        titles = {ParagraphKind.HEADING, ParagraphKind.TEXT}
        return 0.1 if {a.kind, b.kind} == titles else _NEVER
    lengths = sorted((len(a.text) + 20, len(b.text) + 20))
    shared = len(one.words[at_one] & two.words[at_two])
    return lengths[0] / lengths[1] + 0.2 * min(shared, 3)


def _by_order(
    own: Sequence[int], other: Sequence[int], likeness: Callable[[int, int], float]
) -> list[tuple[int, int]]:
    """The best alignment that keeps the order of both sides (Needleman and Wunsch, 1970)."""
    width = len(other) + 1
    best = [[_GAP * column for column in range(width)]]
    for line, a in enumerate(own, start=1):
        above, current = best[-1], [_GAP * line]
        for column, b in enumerate(other, start=1):
            paired = above[column - 1] + likeness(a, b)
            current.append(max(paired, above[column] + _GAP, current[-1] + _GAP))
        best.append(current)
    return _traced(best, own, other, likeness)


def _traced(
    best: Sequence[Sequence[float]],
    own: Sequence[int],
    other: Sequence[int],
    likeness: Callable[[int, int], float],
) -> list[tuple[int, int]]:
    pairs: list[tuple[int, int]] = []
    line, column = len(own), len(other)
    while line and column:
        value = best[line][column]
        if value == best[line - 1][column - 1] + likeness(own[line - 1], other[column - 1]):
            line, column = line - 1, column - 1
            pairs.append((own[line], other[column]))
        elif value == best[line - 1][column] + _GAP:
            line -= 1
        else:
            column -= 1
    return pairs[::-1]

"""Finds the headings that no division's word announces: by style, by their looks, or by a number before a title."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from tryeza.documents.content import ParagraphKind
from tryeza.documents.structure.labels import NumberLabel
from tryeza.documents.structure.looks import Look, is_caps
from tryeza.documents.structure.numerals import System, follows, is_first
from tryeza.documents.structure.vocabulary import Unit

_LONGEST_SERIES_TITLE = 120
_MOST_WORDS = 25
_MOST_WORDS_UNMARKED = 10


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; `shape` names its form where no style gives a level, `unit` where it divides as one does."""

    kind: ParagraphKind
    unit: Unit | None = None
    level: int | None = None
    shape: str | None = None


@dataclass(frozen=True, slots=True)
class Ground:
    """What is known of a text before its headings are."""

    looks: Sequence[Look]
    order: Sequence[int]  # places of body blocks that have text and are no contents or quotation
    numbers: Mapping[int, NumberLabel]
    rests: Mapping[int, str]  # the text after the number
    divisions: Collection[int]
    titles_above: Collection[int]
    has_articles: bool


def headings(ground: Ground) -> dict[int, Heading]:
    """The headings, by place."""
    series = frozenset() if ground.has_articles else _series(ground)
    after = dict(zip(ground.order, ground.order[1:], strict=False))
    found: dict[int, Heading] = {}
    counted: dict[str | None, NumberLabel] = {}
    for place in ground.order:
        if place in ground.divisions:
            continue
        heading = _heading(place, ground, series, after, counted)
        if heading is not None:
            found[place] = heading
            if place in ground.numbers:
                counted[heading.shape] = ground.numbers[place]
    return found


def _heading(
    place: int,
    ground: Ground,
    series: Collection[int],
    after: Mapping[int, int],
    counted: Mapping[str | None, NumberLabel],
) -> Heading | None:
    look, number = ground.looks[place], ground.numbers.get(place)
    if look.titled or (look.level is not None and _short(ground.rests.get(place, look.text))):
        return Heading(ParagraphKind.HEADING, level=look.level)
    if place in ground.titles_above:
        return Heading(ParagraphKind.HEADING, shape="above")
    rest = ground.rests.get(place, look.text)
    if not look.is_title(rest) or len(rest.split()) > _MOST_WORDS:
        return None
    leads = _leads_to_division(place, ground, after)
    if number is None:
        return Heading(ParagraphKind.HEADING, shape=_look_shape(look)) if look.marked else None
    marked = look.bold or look.centred
    if _is_roman(number) and (is_caps(rest) or marked or leads):
        return Heading(ParagraphKind.CHAPTER, unit=Unit.CHAPTER)
    shape = _number_shape(number)
    counts = leads and len(rest.split()) <= _MOST_WORDS_UNMARKED and _counts(number, counted.get(shape))
    if marked or is_caps(rest) or place in series or counts:
        return Heading(ParagraphKind.HEADING, shape=shape)
    return None


def _counts(number: NumberLabel, earlier: NumberLabel | None) -> bool:
    """Whether the number is the first or the next of its headings, not of an article's paragraphs."""
    if earlier is None:
        return any(map(is_first, number.numerals))
    return any(follows(a, b) for a in earlier.numerals for b in number.numerals)


def document_titles(ground: Ground, found: Mapping[int, Heading]) -> frozenset[int]:
    """The headings that name the whole text: they stand over everything and in no path."""
    places = sorted(found)
    titled = {place for place in places if ground.looks[place].titled}
    levels = [level for place in places if (level := found[place].level) is not None]
    if (
        places
        and len(places) + len(ground.divisions) > 1
        and _is_sole_outermost(found[places[0]], levels)
    ):
        titled.add(places[0])
    first = min(ground.divisions, default=None)
    for place in places:
        heading = found[place]
        unnumbered = heading.shape is not None and place not in ground.numbers
        if unnumbered and heading.shape != "above" and _opens(place, first, ground):
            titled.add(place)
    return frozenset(titled)


def _is_sole_outermost(heading: Heading, levels: Sequence[int]) -> bool:
    return (
        heading.level is not None
        and heading.level == min(levels)
        and levels.count(min(levels)) == 1
    )


def _opens(place: int, first_division: int | None, ground: Ground) -> bool:
    """Whether a heading is title matter: above the first division, or the very first line."""
    if first_division is not None:
        return place < first_division
    return place == ground.order[0]


def _short(text: str) -> bool:
    return len(text) <= 240


def _leads_to_division(place: int, ground: Ground, after: Mapping[int, int]) -> bool:
    following = after.get(place)
    if following in ground.titles_above:
        following = after.get(following)
    return following in ground.divisions


def _is_roman(number: NumberLabel) -> bool:
    return (
        number.upper
        and not number.prefix
        and any(numeral.system is System.ROMAN for numeral in number.numerals)
        and not number.shape[0]
    )


def _look_shape(look: Look) -> str:
    return "".join(
        name for name, on in (("c", look.centred), ("C", look.caps), ("b", look.bold)) if on
    )


def _number_shape(number: NumberLabel) -> str:
    system = number.numerals[0].system.value + ("upper" if number.upper else "")
    return f"{system}{len(number.prefix)}"


def _series(ground: Ground) -> frozenset[int]:
    """Numbered titles in plain text: a number's kind whose items are mostly short lines with other
    text below, not the next item."""
    after = dict(zip(ground.order, ground.order[1:], strict=False))
    groups: dict[tuple[str, tuple[str, str]], list[int]] = defaultdict(list)
    for place, number in ground.numbers.items():
        if place in after and not number.shape[0] and number.shape[1] in ("", "."):
            groups[_number_shape(number), number.shape].append(place)
    found: set[int] = set()
    for places in groups.values():
        titles = [place for place in places if _is_series_title(place, after, ground)]
        if len(titles) >= 2 and len(titles) >= 0.6 * len(places):
            found.update(titles)
    return frozenset(found)


def _is_series_title(place: int, after: Mapping[int, int], ground: Ground) -> bool:
    rest = ground.rests[place]
    following = ground.numbers.get(after[place])
    number = ground.numbers[place]
    sibling = following is not None and _number_shape(following) == _number_shape(number)
    title = ground.looks[place].is_title(rest) and len(rest) <= _LONGEST_SERIES_TITLE
    return title and (not sibling or any(map(is_first, following.numerals if following else ())))

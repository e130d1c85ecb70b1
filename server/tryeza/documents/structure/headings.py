"""Finds the headings that no division's word announces: by style, by looks, by their number."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from tryeza.documents.content import ParagraphKind
from tryeza.documents.structure.contents import is_contents_title
from tryeza.documents.structure.looks import Look, count_words, ended, is_caps
from tryeza.documents.structure.marks import List, Marks
from tryeza.documents.structure.number_labels import NumberLabel
from tryeza.documents.structure.numerals import System, follows, is_first
from tryeza.documents.structure.vocabulary import Unit

_LONGEST = 240  # characters of a heading
_MOST_WORDS = 25
_MOST_WORDS_ENDED = 14  # of a heading that ends in a point
_MOST_WORDS_UNMARKED = 10  # of a heading that only its number and place make one
_MOST_SENTENCES = 0.3  # of the blocks in a heading style
_SERIES = 0.6  # of a series of numbers must be titles
_LONGEST_TITLE_MATTER = 12  # blocks over which the titles of a text may spread
_FARTHEST_TITLE = 40  # blocks before the first division that may be title matter
GROUP = "group"  # the shape of a title over several articles
ABOVE = "above"  # and of one right above its article; outside and inside all other shapes


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; `unit` where it divides as one does, `level` counts styled levels from 0, `shape`
    names the form of one without a level."""

    kind: ParagraphKind
    unit: Unit | None = None
    level: int | None = None
    shape: str | None = None


@dataclass(frozen=True, slots=True)
class Ground:
    """What is known of a text before its headings are, by the places of its blocks."""

    looks: Sequence[Look]
    order: Sequence[int]  # body blocks that have text and are neither contents nor quotation
    marks: Marks
    divisions: Mapping[int, Unit]
    titles_above: Collection[int]
    titles_of_groups: Collection[int]

    def rest(self, at: int) -> str:
        """The block's text after a typed number."""
        return self.looks[at].text[self.marks.cuts.get(at, 0) :].strip()

    @property
    def has_articles(self) -> bool:
        """Whether the text is an act, whose numbered paragraphs are no headings."""
        return any(unit in (Unit.ARTICLE, Unit.SIGN) for unit in self.divisions.values())


def headings(ground: Ground) -> dict[int, Heading]:
    """The headings, by place."""
    search = _Search(ground)
    found: dict[int, Heading] = {}
    for place in ground.order:
        heading = search.heading(place) if place not in ground.divisions else None
        if heading is not None:
            found[place] = heading
    return found


class _Search:
    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._after = dict(pairwise(ground.order))
        self._levels = _heading_levels(ground)
        self._list_levels = _list_levels(ground, self._levels)
        self._series = frozenset() if ground.has_articles else _series(ground, self._after)
        self._counted: dict[str, NumberLabel] = {}  # the last number of each shape of heading

    def heading(self, at: int) -> Heading | None:
        look, rest = self._ground.looks[at], self._ground.rest(at)
        number = self._ground.marks.numbers.get(at)
        if look.titled or (look.level in self._levels and not is_sentence(rest)):
            if number is not None and _is_roman(number) and is_caps(rest):
                return Heading(ParagraphKind.CHAPTER, Unit.CHAPTER, look.level)
            return Heading(ParagraphKind.HEADING, level=look.level)
        if look.level is not None:
            return None
        if at in self._ground.titles_above:
            return Heading(ParagraphKind.HEADING, shape=ABOVE)
        if at in self._ground.titles_of_groups:
            return Heading(ParagraphKind.HEADING, shape=GROUP)
        words = count_words(rest)
        if at in self._ground.marks.bullets or not look.is_title(rest) or words > _MOST_WORDS:
            return None
        if number is not None:
            return self._numbered(at, look, number, rest)
        return Heading(ParagraphKind.HEADING, shape=_look_shape(look)) if look.marked else None

    def _numbered(self, at: int, look: Look, number: NumberLabel, rest: str) -> Heading | None:
        leads = self._leads_to_division(at)
        marked = look.bold or look.centred or is_caps(rest)
        if _is_roman(number) and (marked or leads):
            return Heading(ParagraphKind.CHAPTER, unit=Unit.CHAPTER)
        shape = _number_shape(number)
        short = count_words(rest) <= _MOST_WORDS_UNMARKED
        counts = leads and short and _counts_on(self._counted.get(shape), number)
        letter = not number.upper and number.numerals[0].system is not System.NUMBER
        if letter or not (marked or counts or at in self._series):
            return None
        self._counted[shape] = number
        level = (
            self._list_levels.get(self._ground.marks.lists[at])
            if at in self._ground.marks.lists
            else None
        )
        return Heading(ParagraphKind.HEADING, level=level, shape=shape)

    def _leads_to_division(self, at: int) -> bool:
        """Whether a division's label is the next thing, a title above it aside."""
        following = self._after.get(at, -1)
        if following in self._ground.titles_above:
            following = self._after.get(following, -1)
        return following in self._ground.divisions


def is_sentence(text: str) -> bool:
    """Whether a text in a heading's style is too much of a sentence to be one."""
    words = count_words(text)
    return len(text) > _LONGEST or words > (_MOST_WORDS_ENDED if ended(text) else _MOST_WORDS)


def _heading_levels(ground: Ground) -> frozenset[int]:
    """The styled levels that hold headings; contracts put whole clauses into heading styles."""
    rests: dict[int, list[str]] = defaultdict(list)
    for place in ground.order:
        level = ground.looks[place].level
        if level is not None and place not in ground.divisions:
            rests[level].append(ground.rest(place))
    return frozenset(
        level
        for level, texts in rests.items()
        if sum(map(is_sentence, texts)) <= _MOST_SENTENCES * len(texts)
    )


def _list_levels(ground: Ground, levels: Collection[int]) -> dict[List, int]:
    """The heading level of each level of an automatic list, where a style says it of an item."""
    styled = ((listed, ground.looks[place].level) for place, listed in ground.marks.lists.items())
    return {listed: level for listed, level in styled if level is not None and level in levels}


def _counts_on(earlier: NumberLabel | None, number: NumberLabel) -> bool:
    """Whether the number is the first or next of its headings, not of an article's paragraphs."""
    if earlier is None:
        return any(map(is_first, number.numerals))
    return any(follows(a, b) for a in earlier.numerals for b in number.numerals)


def _is_roman(number: NumberLabel) -> bool:
    romans = any(numeral.system is System.ROMAN for numeral in number.numerals)
    return romans and number.upper and not number.prefix and not number.shape[0]


def _look_shape(look: Look) -> str:
    return "/".join(name for name in ("centred", "caps", "bold") if getattr(look, name))


def _number_shape(number: NumberLabel) -> str:
    case = " upper" if number.upper else ""
    return f"{number.numerals[0].system}{case} {len(number.prefix)}"


def _series(ground: Ground, after: Mapping[int, int]) -> frozenset[int]:
    """Numbered titles of a text that styles none: the items of one shape that are mostly short
    lines with something else below than the next item."""
    groups: dict[tuple[str, tuple[str, str]], list[int]] = defaultdict(list)
    for place, number in ground.marks.numbers.items():
        if place in after and not number.shape[0] and number.shape[1] in ("", "."):
            groups[_number_shape(number), number.shape].append(place)
    found: set[int] = set()
    for places in groups.values():
        titles = [place for place in places if _is_series_title(place, ground, after)]
        if len(titles) >= max(2, _SERIES * len(places)):
            found.update(titles)
    return frozenset(found)


def _is_series_title(at: int, ground: Ground, after: Mapping[int, int]) -> bool:
    rest, number = ground.rest(at), ground.marks.numbers[at]
    if not ground.looks[at].is_title(rest) or count_words(rest) > _MOST_WORDS_UNMARKED:
        return False
    following = ground.marks.numbers.get(after[at])
    return following is None or _number_shape(following) != _number_shape(number)


def document_titles(ground: Ground, found: Mapping[int, Heading]) -> frozenset[int]:
    """The headings that name the whole text: they stand over everything and in no path."""
    titled = {p for p in found if ground.looks[p].titled or is_contents_title(ground.looks[p].text)}
    first = _first_division(ground, found)
    for place, heading in found.items():
        named = heading.shape not in (None, ABOVE, GROUP) and place not in ground.marks.numbers
        if named and (place < first if first is not None else place == ground.order[0]):
            titled.add(place)
    return frozenset(titled | _opening_titles(found, ground))


def _first_division(ground: Ground, found: Mapping[int, Heading]) -> int | None:
    """The first division, where what stands before it can be title matter."""
    named = (place for place, unit in ground.divisions.items() if unit is not Unit.ANNEX)
    numbered = (place for place, heading in found.items() if heading.unit is not None)
    first = min((*named, *numbered), default=None)
    return first if first is not None and first <= _FARTHEST_TITLE else None


def _opening_titles(found: Mapping[int, Heading], ground: Ground) -> set[int]:
    """The headings of the outermost form, where they all stand before anything else of the text's
    structure and there is more of it."""
    if not found:
        return set()
    form = _outermost_form(found)
    outermost = {at for at, heading in found.items() if (heading.level, heading.shape) == form}
    others = [at for at in (*found, *ground.divisions) if at not in outermost]
    numbered = [
        at for at in outermost if at in ground.marks.numbers or found[at].shape in (ABOVE, GROUP)
    ]
    together = max(outermost) - min(outermost) <= _LONGEST_TITLE_MATTER
    opens = bool(others) and max(outermost) < min(others)
    return outermost if opens and together and not numbered else set()


def _outermost_form(found: Mapping[int, Heading]) -> tuple[int | None, str | None]:
    """The level and shape of the outermost headings: the highest level, or the first shape."""
    levels = [heading.level for heading in found.values() if heading.level is not None]
    if levels:
        return (min(levels), None)
    return (None, found[min(found)].shape)

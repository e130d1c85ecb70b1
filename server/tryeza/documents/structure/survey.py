"""Looks over a whole text before it is taken apart: what each block may be, judged with its neighbours."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from tryeza.documents.content import Block, BlockOrigin
from tryeza.documents.structure.contents import contents_blocks
from tryeza.documents.structure.divisions import Division, divisions
from tryeza.documents.structure.headings import Ground, Heading, document_titles, headings
from tryeza.documents.structure.number_labels import Bullet, NumberLabel, bullet, number_label
from tryeza.documents.structure.looks import Look, look
from tryeza.documents.structure.nesting import Opening, nesting
from tryeza.documents.structure.numerals import Numeral, System, follows, is_first
from tryeza.documents.structure.quotations import quoted_blocks
from tryeza.documents.structure.titles import Lines, Titles, titles
from tryeza.documents.structure.vocabulary import Unit, vocabulary

_DATE = re.compile(r"\s*\w+\s+(?:\w+\s+)?(?:1[89]|20)\d\d\b")
_ITEM_STYLE = re.compile(r"Item level (\d)")  # of our own downloads: a label, a tab, the text
_LONGEST_BULLET = 2
_LONGEST_TABBED = 16
_LONGEST_TITLE = 200  # characters on an article's line that are no text of its own
_LOOK_AHEAD = 80  # blocks within which a doubtful first item must find its second


@dataclass(frozen=True, slots=True)
class Survey:
    """What is known of each block, by its place."""

    blocks: Sequence[Block]
    looks: Sequence[Look]
    contents: frozenset[int]
    quoted: frozenset[int]
    divisions: Mapping[int, Division]
    titles: Titles
    headings: Mapping[int, Heading]
    numbers: Mapping[int, NumberLabel]
    bullets: Mapping[int, Bullet]
    lists: Mapping[int, tuple[str, int]]  # the list and level of numbers that are sure ones
    cuts: Mapping[int, int]  # where the text after a typed number or bullet starts
    ranks: Mapping[Unit, int]
    before_division: frozenset[int]  # headings directly above a division's label
    document_titles: frozenset[int]

    def cut(self, at: int) -> int:
        """Where the block's own text starts."""
        return self.cuts.get(at, 0)

    def rest(self, at: int) -> str:
        """The block's text after its number."""
        return self.looks[at].text[self.cut(at) :].strip()


def survey(blocks: Sequence[Block], languages: Iterable[str]) -> Survey:
    """Look over the blocks of a text in these languages."""
    words = vocabulary(frozenset(languages))
    looks = [look(block) for block in blocks]
    contents = contents_blocks(blocks, looks)
    in_body = [
        place
        for place, block in enumerate(blocks)
        if block.origin is BlockOrigin.BODY and block.table is None and _says_something(block)
    ]
    quoted = quoted_blocks([block.text if place_in(block) else "" for block in blocks]) - contents
    order = [place for place in in_body if place not in contents and place not in quoted]
    found = divisions(blocks, looks, order, words)
    marks = _marks(blocks, looks, order, found)

    def title_like(at: int) -> bool:
        free = at not in marks.numbers and at not in marks.bullets
        return free and looks[at].is_title() and not looks[at].titled

    apart = titles(Lines(order, looks, found, marks.numbers, title_like))
    ground = Ground(
        looks=looks,
        order=[at for at in order if at not in apart.below],
        numbers=marks.numbers,
        bullets=marks.bullets,
        lists=marks.lists,
        cuts=marks.cuts,
        divisions={at: division.label.unit for at, division in found.items()},
        titles_above=apart.above,
        titles_of_groups=apart.groups,
    )
    heads = headings(ground)
    return Survey(
        blocks=blocks,
        looks=looks,
        contents=contents,
        quoted=quoted,
        divisions=found,
        titles=apart,
        headings=heads,
        numbers=marks.numbers,
        bullets=marks.bullets,
        lists=marks.lists,
        cuts=marks.cuts,
        ranks=nesting(_openings(order, found, apart, heads, marks.numbers), words.order),
        before_division=_before_division(order, found, heads),
        document_titles=document_titles(ground, heads),
    )


def place_in(block: Block) -> bool:
    """Whether a block belongs to the running text, where quotations span paragraphs."""
    return block.origin is BlockOrigin.BODY and block.table is None


def _says_something(block: Block) -> bool:
    return bool(block.text.strip()) or bool(block.number and not block.bullet)


@dataclass(slots=True)
class _Marks:
    """The numbers and bullets of blocks; see `Survey` for the fields."""

    numbers: dict[int, NumberLabel] = field(default_factory=dict)
    bullets: dict[int, Bullet] = field(default_factory=dict)
    lists: dict[int, tuple[str, int]] = field(default_factory=dict)
    cuts: dict[int, int] = field(default_factory=dict)

    def add_sure(self, at: int, printed: str, listed: tuple[str, int], *, bullet: bool) -> None:
        """A number or bullet that a word processor counts, or that a style sets apart."""
        self.lists[at] = listed
        if bullet:
            self.bullets[at] = Bullet(printed, 0)
        else:
            self.numbers[at] = number_label(printed) or _unreadable_number(printed)

    def add_typed(self, at: int, mark: NumberLabel | Bullet) -> None:
        """A number or bullet at the start of the text."""
        self.cuts[at] = mark.end
        if isinstance(mark, Bullet):
            self.bullets[at] = mark
        else:
            self.numbers[at] = mark


def _marks(
    blocks: Sequence[Block],
    looks: Sequence[Look],
    order: Sequence[int],
    found: Mapping[int, Division],
) -> _Marks:
    marks = _Marks()
    for at in order:
        block, text = blocks[at], looks[at].text
        if at in found:
            continue
        typed = number_label(text)
        if (tabbed := _tabbed(block, looks[at])) is not None:
            printed, listed = tabbed
            is_bullet = number_label(printed) is None and len(printed) <= _LONGEST_BULLET
            marks.add_sure(at, printed, listed, bullet=is_bullet)
            marks.cuts[at] = len(printed) + 1
        elif block.number and not block.bullet:
            listed = (block.list_id or "", block.number_level or 0)
            marks.add_sure(at, block.number, listed, bullet=False)
        elif typed is not None and _is_credible(at, typed, looks, order):
            marks.add_typed(at, typed)
        elif block.bullet:
            listed = (block.list_id or "", block.number_level or 0)
            marks.add_sure(at, block.number or "•", listed, bullet=True)
        elif (mark := bullet(text)) is not None:
            marks.add_typed(at, mark)
    return marks


def _tabbed(block: Block, look: Look) -> tuple[str, tuple[str, int]] | None:
    """A label that a tab sets apart, in a heading or in an item of our own downloads."""
    printed, tab, _ = look.text.partition("\t")
    if not tab or block.number:
        return None
    if (styled := _ITEM_STYLE.fullmatch(block.style or "")) is not None:
        return printed, ("styled", int(styled[1]))
    if look.level is not None and len(printed) <= _LONGEST_TABBED:
        return printed, ("headings", look.level)
    return None


def _unreadable_number(printed: str) -> NumberLabel:
    """An automatic number of an unusual form ("Step one:") is a label all the same."""
    return NumberLabel(printed.strip(), 0, ("", printed[-1:]), (), (Numeral(System.NUMBER, 0),))


def _is_credible(
    place: int, label: NumberLabel, looks: Sequence[Look], order: Sequence[int]
) -> bool:
    """Whether a typed number may be a label for its form alone; its place decides later."""
    rest = looks[place].text[label.end :]
    if label.shape[1] == "." and not label.prefix and _DATE.match(rest):
        return False
    if not rest:
        return label.delimited
    doubtful = label.upper and not label.prefix and label.shape[1] in ("", ".")
    if label.delimited and not doubtful:
        return True
    if not label.delimited and (
        rest[0].islower() or not (rest[0].isalpha() or rest[0] in '"“„«([')
    ):
        return False
    if label.prefix and looks[place].level is not None:
        return True
    if label.delimited and looks[place].marked and looks[place].is_title(rest):
        return True
    return _has_neighbour(place, label, looks, order)


def _has_neighbour(
    place: int, label: NumberLabel, looks: Sequence[Look], order: Sequence[int]
) -> bool:
    """Whether the number before or after this one stands at the start of a block near by."""
    near = [p for p in order if place - _LOOK_AHEAD <= p <= place + _LOOK_AHEAD and p != place]
    for other in near:
        found = number_label(looks[other].text)
        if found is None or (found.shape, found.prefix, found.upper) != (
            label.shape,
            label.prefix,
            label.upper,
        ):
            continue
        if any(
            follows(*((a, b) if other > place else (b, a)))
            for a in label.numerals
            for b in found.numerals
        ):
            return True
    return False


def _openings(
    order: Sequence[int],
    found: Mapping[int, Division],
    apart: Titles,
    heads: Mapping[int, Heading],
    numbers: Mapping[int, NumberLabel],
) -> list[Opening]:
    """The divisions in order, each with whether text of its own follows."""
    listed: list[Opening] = []
    for at in order:
        if at in found:
            label, rest = found[at].label, found[at].rest
            first = any(map(is_first, label.numerals))
            listed.append(Opening(label.unit, first, len(rest) > _LONGEST_TITLE))
        elif at in heads and (unit := heads[at].unit) is not None:
            listed.append(Opening(unit, any(map(is_first, numbers[at].numerals)), has_text=False))
        elif listed and at not in apart.below and at not in heads:
            listed[-1] = replace(listed[-1], has_text=True)
    return listed


def _before_division(
    order: Sequence[int], found: Mapping[int, Division], heads: Mapping[int, Heading]
) -> frozenset[int]:
    """The headings with nothing but headings between them and a division's label."""
    above: set[int] = set()
    leads = False
    for place in reversed(order):
        if place in found:
            leads = True
        elif place in heads and leads:
            above.add(place)
        else:
            leads = False
    return frozenset(above)

"""Finds the numbers and bullets before the blocks of a text, and tells sure from typed ones."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Final

from tryeza.documents.content import Block
from tryeza.documents.structure.looks import Look
from tryeza.documents.structure.number_labels import Bullet, NumberLabel, bullet, number_label
from tryeza.documents.structure.numerals import Numeral, System, follows

_DATE: Final = re.compile(r"\s*\w+\s+(?:\w+\s+)?(?:1[89]|20)\d\d\b")  # after "1.": "maj 2019"
_ITEM_STYLE: Final = re.compile(r"Item level (\d)")  # of our own downloads: label, tab, text
_LONGEST_BULLET: Final = 2
_LONGEST_TABBED: Final = 16
_NEAR: Final = 40  # blocks of the body within which a doubtful number must have a neighbour

List = tuple[str, int]  # a list's name, and a level in it


@dataclass(slots=True)
class Marks:
    """The numbers and bullets of blocks, by place.

    `lists` names the list and level of those that are sure: a word processor counts them, or a tab
    sets them apart. `cuts` says where the text after a mark in the text itself starts.
    """

    numbers: dict[int, NumberLabel] = field(default_factory=dict)
    bullets: dict[int, Bullet] = field(default_factory=dict)
    lists: dict[int, List] = field(default_factory=dict)
    cuts: dict[int, int] = field(default_factory=dict)

    def add_sure(self, at: int, printed: str, listed: List, *, is_bullet: bool) -> None:
        """A mark that needs no judging."""
        self.lists[at] = listed
        if is_bullet:
            self.bullets[at] = Bullet(printed, 0)
        else:
            self.numbers[at] = number_label(printed) or _unreadable(printed)

    def add_typed(self, at: int, mark: NumberLabel | Bullet) -> None:
        """A mark at the start of the text."""
        self.cuts[at] = mark.end
        if isinstance(mark, Bullet):
            self.bullets[at] = mark
        else:
            self.numbers[at] = mark


def find_marks(
    blocks: Sequence[Block], looks: Sequence[Look], order: Sequence[int], divisions: Collection[int]
) -> Marks:
    """The marks of the blocks at `order` that are no divisions."""
    marks = Marks()
    body = [at for at in order if at not in divisions]
    typed = _Typed(looks, body)
    for at in body:
        block = blocks[at]
        if (tabbed := _tabbed(block, looks[at])) is not None:
            printed, listed = tabbed
            is_bullet = number_label(printed) is None and len(printed) <= _LONGEST_BULLET
            marks.add_sure(at, printed, listed, is_bullet=is_bullet)
            marks.cuts[at] = len(printed) + 1
        elif block.number and not block.bullet:
            marks.add_sure(at, block.number, _list(block), is_bullet=False)
        elif (number := typed.credible(at)) is not None:
            marks.add_typed(at, number)
        elif block.bullet:
            marks.add_sure(at, block.number or "•", _list(block), is_bullet=True)
        elif (mark := bullet(looks[at].text)) is not None:
            marks.add_typed(at, mark)
    return marks


def _list(block: Block) -> List:
    return (block.list_id or "", block.number_level or 0)


def _tabbed(block: Block, look: Look) -> tuple[str, List] | None:
    """A label that a tab sets apart, in a heading or in an item of our own downloads."""
    printed, tab, _ = look.text.partition("\t")
    if not tab or block.number:
        return None
    if (styled := _ITEM_STYLE.fullmatch(block.style or "")) is not None:
        return printed, ("items", int(styled[1]))
    if look.level is not None and len(printed) <= _LONGEST_TABBED:
        return printed, ("headings", look.level)
    return None


def _unreadable(printed: str) -> NumberLabel:
    """An automatic number of an unusual form ("Step one:") is a label all the same."""
    return NumberLabel(printed.strip(), 0, ("", printed[-1:]), (), (Numeral(System.NUMBER, 0),))


class _Typed:
    """The numbers at the start of texts, each judged by its form and by its neighbours."""

    def __init__(self, looks: Sequence[Look], body: Sequence[int]) -> None:
        self._looks = looks
        self._body = body
        self._position = {at: position for position, at in enumerate(body)}
        self._found = {
            at: number for at in body if (number := number_label(looks[at].text)) is not None
        }

    def credible(self, at: int) -> NumberLabel | None:
        """The number, if its form makes a label likely; its place decides later (`numbering`)."""
        number = self._found.get(at)
        return number if number is not None and self._is_credible(at, number) else None

    def _is_credible(self, at: int, number: NumberLabel) -> bool:
        look = self._looks[at]
        rest = look.text[number.end :]
        if not rest:
            return number.delimited
        if not number.delimited:
            return _begins_words(rest) and self._has_neighbour(at, number)
        if number.shape[1] == "." and not number.prefix and _DATE.match(rest):
            return False
        if not _is_doubtful(number) or (look.marked and look.is_title(rest)):
            return True
        return self._has_neighbour(at, number)

    def _has_neighbour(self, at: int, number: NumberLabel) -> bool:
        """Whether the number before or after this one begins a block near by."""
        position = self._position[at]
        before = self._body[max(position - _NEAR, 0) : position]
        after = self._body[position + 1 : position + 1 + _NEAR]
        return any(_follows(self._found.get(other), number) for other in reversed(before)) or any(
            _follows(number, self._found.get(other)) for other in after
        )


def _begins_words(rest: str) -> bool:
    """Whether capital letters or quoted words follow, not the rest of a figure or a sentence."""
    return not rest[0].islower() and (rest[0].isalpha() or rest[0] in '"“„«([')


def _is_doubtful(number: NumberLabel) -> bool:
    """A single capital letter with a point may be somebody's initial."""
    return number.upper and not number.prefix and number.shape[1] == "."


def _follows(earlier: NumberLabel | None, later: NumberLabel | None) -> bool:
    if earlier is None or later is None:
        return False
    if (earlier.shape, earlier.prefix, earlier.upper) != (later.shape, later.prefix, later.upper):
        return False
    return any(follows(a, b) for a in earlier.numerals for b in later.numerals)

"""Places numbered and bulleted items under one another: each goes on a list or begins one."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from tryeza.documents.structure.number_labels import NumberLabel
from tryeza.documents.structure.numerals import Numeral, System, follows, is_first, steps

_LARGEST_GAP = 40  # numbers left out, as in a text with repealed paragraphs
_LATEST_START = 5  # the highest number at which a typed list may begin


class Key(NamedTuple):
    """What the items of one list share."""

    shape: tuple[str, str]
    prefix: tuple[str, ...]
    system: System
    upper: bool


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a list; `number` is its full path of values, ("1", "2") for 1.2."""

    key: Key
    numeral: Numeral
    number: tuple[str, ...]
    indent: int = 0
    listed: tuple[str, int] | None = None  # the automatic list and its level
    point: bool = False  # an item of an enumeration, not a paragraph of an article


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a number stands: its indentation, its automatic list, and the text before it.

    `led`: that text ends in a colon. `between`: it is unnumbered text of the division itself, and
    not of the open items.
    """

    indent: int = 0
    listed: tuple[str, int] | None = None
    led: bool = False
    between: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """Where an item belongs: under how many open items, and what is odd about its number."""

    depth: int
    item: Item
    oddity: str | None = None  # "gap", "restart", "start"


_Found = tuple[int, Numeral, str | None]


@dataclass(slots=True)
class Numbering:
    """The open items of the division that is being read, outermost first."""

    items: list[Item] = field(default_factory=list)
    base: tuple[str, ...] = ()  # the division's own number
    _seen: dict[Key, tuple[int, Item]] = field(default_factory=dict)  # with their depths
    _running: dict[Key, Item] = field(default_factory=dict)  # of earlier divisions, outermost only

    def open_division(self, number: tuple[str, ...]) -> None:
        """Begin a division: the lists above it end, but their outermost count may run on."""
        self._running.update({key: item for key, (depth, item) in self._seen.items() if not depth})
        self._seen.clear()
        self.items.clear()
        self.base = number

    def continues(self, label: NumberLabel) -> bool:
        """Whether the number is the next of an open item."""
        return self._next_of(label, self._inside_out()) is not None

    def place(self, label: NumberLabel, setting: Setting) -> Place | None:
        """Where this number belongs, or None where it is none: neither first nor next of anything
        (a page number, a year, a figure). Automatic numbers always have a place."""
        found = (
            self._in_same_list(label, setting.listed)
            or self._next_of(label, self._inside_out())
            or self._next_of(label, self._closed())
            or self._under_prefix(label)
            or self._first(label, setting)
            or self._next_of(label, ((0, item) for item in self._running.values()))
            or self._beyond_gap(label)
            or self._late_start(label)
        )
        if found is None and setting.listed is not None:
            found = (self._depth_by_indent(setting.indent), label.numerals[0], None)
        if found is None:
            return None
        depth, numeral, oddity = found
        return Place(depth, _item(label, numeral, setting), oddity)

    def place_bullet(self, mark: str, setting: Setting) -> Place:
        """Where an item without a number belongs: beside the open ones with its mark, or inside."""
        label = NumberLabel(mark, 0, (mark, ""), (), (Numeral(System.BULLET, 0),))
        same_list = self._in_same_list(label, setting.listed)
        if same_list is not None:
            depth = same_list[0]
        elif setting.between:
            depth = 0
        else:
            depth = self._depth_of_mark(_key(label, label.numerals[0]), setting.indent)
        return Place(depth, _item(label, label.numerals[0], setting))

    def enter(self, place: Place, *, point: bool) -> None:
        """Open the item at its place."""
        item = replace(place.item, point=point)
        self.items[place.depth :] = [item]
        self._seen[item.key] = (place.depth, item)

    def sibling(self, place: Place) -> Item | None:
        """The item beside which this place is, if it is of the same list."""
        earlier = self._seen.get(place.item.key)
        return earlier[1] if earlier is not None and earlier[0] == place.depth else None

    def _inside_out(self) -> Iterator[tuple[int, Item]]:
        for depth in range(len(self.items) - 1, -1, -1):
            yield depth, self.items[depth]

    def _closed(self) -> Iterator[tuple[int, Item]]:
        """Items that others followed at their place, such as bullets under an unnumbered text."""
        for depth, item in self._seen.values():
            yield min(depth, len(self.items)), item

    def _in_same_list(self, label: NumberLabel, listed: tuple[str, int] | None) -> _Found | None:
        if listed is None:
            return None
        for depth, item in self._inside_out():
            if item.listed is None or item.listed[0] != listed[0]:
                continue
            if item.listed[1] == listed[1]:
                return depth, _like(label, item.numeral), None
            if item.listed[1] < listed[1]:
                return depth + 1, label.numerals[0], None
        return None

    def _next_of(self, label: NumberLabel, items: Iterable[tuple[int, Item]]) -> _Found | None:
        for depth, item in items:
            for numeral in label.numerals:
                if _key(label, numeral) == item.key and follows(item.numeral, numeral):
                    return depth, numeral, None
        return None

    def _under_prefix(self, label: NumberLabel) -> _Found | None:
        if not label.prefix:
            return None
        first = next((numeral for numeral in label.numerals if is_first(numeral)), None)
        numeral, oddity = first or label.numerals[0], None if first else "start"
        for depth, item in self._inside_out():
            if item.number == label.prefix:
                return depth + 1, numeral, oddity
        if self.base[-len(label.prefix) :] == label.prefix and not self.items:
            return 0, numeral, oddity
        return (0, numeral, None) if first else None

    def _first(self, label: NumberLabel, setting: Setting) -> _Found | None:
        numeral = next((numeral for numeral in label.numerals if is_first(numeral)), None)
        if numeral is None or label.prefix:
            return None
        if setting.between and setting.led:
            return 0, numeral, None
        for depth, item in self._inside_out():
            if item.key == _key(label, numeral) and not setting.led:
                return depth, numeral, "restart"
        return self._depth_by_indent(setting.indent), numeral, None

    def _beyond_gap(self, label: NumberLabel) -> _Found | None:
        """The number of a list that leaves some out or goes back."""
        if not label.delimited:
            return None
        for depth, item in (*self._inside_out(), *self._closed()):
            for numeral in label.numerals:
                step = steps(item.numeral, numeral)
                if _key(label, numeral) != item.key or step is None:
                    continue
                if 0 < step <= _LARGEST_GAP:
                    return depth, numeral, "gap"
                if -_LARGEST_GAP < step <= 0 and not label.upper:
                    return depth, numeral, "restart"
        return None

    def _late_start(self, label: NumberLabel) -> _Found | None:
        if not label.delimited or label.upper:
            return None
        for numeral in label.numerals:
            if numeral.system is System.NUMBER and 1 < numeral.value <= _LATEST_START:
                return len(self.items), numeral, "start"
        return None

    def _depth_of_mark(self, key: Key, indent: int) -> int:
        for depth, item in self._inside_out():
            if item.key == key and item.indent == indent:
                return depth
        return self._depth_by_indent(indent)

    def _depth_by_indent(self, indent: int) -> int:
        """Under the innermost item that is not indented further than this one."""
        depth = len(self.items)
        while depth and self.items[depth - 1].indent > indent:
            depth -= 1
        return depth


def _key(label: NumberLabel, numeral: Numeral) -> Key:
    return Key(label.shape, label.prefix, numeral.system, label.upper)


def _item(label: NumberLabel, numeral: Numeral, setting: Setting) -> Item:
    own = numeral.letter or f"{numeral.value}{numeral.inserted}"
    number = (*label.prefix, own)
    return Item(_key(label, numeral), numeral, number, setting.indent, setting.listed)


def _like(label: NumberLabel, earlier: Numeral) -> Numeral:
    same = (numeral for numeral in label.numerals if numeral.system is earlier.system)
    return next(same, label.numerals[0])

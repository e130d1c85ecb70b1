"""Places numbered and lettered items under one another: each is the next of an open list or begins one."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from tryeza.documents.structure.labels import NumberLabel
from tryeza.documents.structure.numerals import Numeral, System, follows, is_first, steps

_LARGEST_GAP = 40  # numbers left out, as in a text with repealed paragraphs
_LATEST_START = 5  # the highest number at which a typed list may begin

Key = tuple[tuple[str, str], tuple[str, ...], System, bool]


@dataclass(frozen=True, slots=True)
class Item:
    """An open item of a list; `number` is its full path of values, ("1", "2") for 1.2."""

    key: Key
    numeral: Numeral
    number: tuple[str, ...]
    indent: int
    list_level: tuple[str, int] | None
    point: bool  # an item of an enumeration, not a paragraph of an article


@dataclass(frozen=True, slots=True)
class Place:
    """Where an item belongs: under how many open items, and what is odd about its number."""

    depth: int
    item: Item
    oddity: str | None = None  # "gap", "restart", "start"


@dataclass(slots=True)
class Numbering:
    """The open items of the division that is being read, outermost first."""

    items: list[Item] = field(default_factory=list)
    running: dict[Key, Numeral] = field(default_factory=dict)  # last outermost numbers seen
    base: tuple[str, ...] = ()  # the division's own number

    def open_division(self, number: tuple[str, ...]) -> None:
        """Begin a division: lists above it end, their count may run on."""
        self.items.clear()
        self.base = number

    def leave_items(self, depth: int) -> None:
        """Close the items from this depth inwards."""
        del self.items[depth:]

    def place(
        self,
        label: NumberLabel,
        *,
        indent: int,
        listed: tuple[str, int] | None,
        led: bool,
        between: bool,
    ) -> Place | None:
        """Where this number belongs, or None where it is none: neither first nor next in anything
        open (a page number, a year, a figure).

        `listed` is the automatic list and level it comes from; such numbers always have a place.
        `led` says that the text before ends in a colon, `between` that unnumbered text of the
        division itself stands between the open items and here.
        """
        found = (
            self._in_same_list(label, listed)
            or self._next(label)
            or self._under_prefix(label)
            or self._first(label, indent, led, between)
            or self._running_on(label)
            or self._beyond_gap(label)
            or self._late_start(label)
        )
        if found is None and listed is not None:
            found = (self._depth_by_indent(indent), label.numerals[0], None)
        if found is None:
            return None
        depth, numeral, oddity = found
        return Place(depth, self._item(label, numeral, depth, indent, listed), oddity)

    def place_bullet(
        self, mark: str, *, indent: int, listed: tuple[str, int] | None, between: bool
    ) -> Place:
        """Where an item without a number belongs: beside the open ones with its mark, or inside."""
        label = NumberLabel(mark, 0, (mark, ""), (), (Numeral(System.BULLET, 0),))
        same_list = self._in_same_list(label, listed)
        if same_list is not None:
            depth = same_list[0]
        elif between:
            depth = 0
        else:
            depth = self._depth_of_mark(label, indent)
        return Place(depth, self._item(label, label.numerals[0], depth, indent, listed))

    def _depth_of_mark(self, label: NumberLabel, indent: int) -> int:
        for depth, item in self._inside_out():
            if item.key == _key(label, label.numerals[0]) and item.indent == indent:
                return depth
        return self._depth_by_indent(indent)

    def enter(self, place: Place, *, point: bool) -> None:
        """Open the item at its place."""
        del self.items[place.depth :]
        item = place.item
        self.items.append(
            Item(item.key, item.numeral, item.number, item.indent, item.list_level, point)
        )
        if place.depth == 0:
            self.running[item.key] = item.numeral

    def _item(
        self,
        label: NumberLabel,
        numeral: Numeral,
        depth: int,
        indent: int,
        listed: tuple[str, int] | None,
    ) -> Item:
        own = numeral.letter or f"{numeral.value}{numeral.inserted}"
        return Item(
            _key(label, numeral), numeral, (*label.prefix, own), indent, listed, point=False
        )

    def _in_same_list(
        self, label: NumberLabel, listed: tuple[str, int] | None
    ) -> tuple[int, Numeral, str | None] | None:
        if listed is None:
            return None
        for depth, item in self._inside_out():
            if item.list_level is None or item.list_level[0] != listed[0]:
                continue
            if item.list_level[1] == listed[1]:
                return depth, _same_system(label, item.numeral), None
            if item.list_level[1] < listed[1]:
                return depth + 1, label.numerals[0], None
        return None

    def _next(self, label: NumberLabel) -> tuple[int, Numeral, str | None] | None:
        for depth, item in self._inside_out():
            for numeral in label.numerals:
                if _key(label, numeral) == item.key and follows(item.numeral, numeral):
                    return depth, numeral, None
        return None

    def _under_prefix(self, label: NumberLabel) -> tuple[int, Numeral, str | None] | None:
        if not label.prefix:
            return None
        first = next((numeral for numeral in label.numerals if is_first(numeral)), None)
        numeral, oddity = first or label.numerals[0], None if first else "start"
        for depth, item in self._inside_out():
            if item.number == label.prefix and not self._open_below(depth, label):
                return depth + 1, numeral, oddity
        if self.base and self.base[-len(label.prefix) :] == label.prefix and not self.items:
            return 0, numeral, oddity
        return (0, numeral, None) if first and not self.items else None

    def _open_below(self, depth: int, label: NumberLabel) -> bool:
        """Whether an item with the same prefix is open already, so that this one is its sibling."""
        return any(item.number[:-1] == label.prefix for item in self.items[depth + 1 :])

    def _running_on(self, label: NumberLabel) -> tuple[int, Numeral, str | None] | None:
        """The next number of a count that runs on through the divisions."""
        for numeral in label.numerals:
            earlier = self.running.get(_key(label, numeral))
            if earlier is not None and follows(earlier, numeral) and not is_first(numeral):
                return 0, numeral, None
        return None

    def _first(
        self, label: NumberLabel, indent: int, led: bool, between: bool
    ) -> tuple[int, Numeral, str | None] | None:
        if label.prefix:
            return None
        numeral = next((numeral for numeral in label.numerals if is_first(numeral)), None)
        if numeral is None:
            return None
        for depth, item in self._inside_out():
            if item.key == _key(label, numeral) and not led and indent <= item.indent:
                return depth, numeral, "restart"
        return 0 if between and led else self._depth_by_indent(indent), numeral, None

    def _beyond_gap(self, label: NumberLabel) -> tuple[int, Numeral, str | None] | None:
        if not label.delimited:
            return None
        for depth, item in self._inside_out():
            for numeral in label.numerals:
                step = steps(item.numeral, numeral)
                if _key(label, numeral) == item.key and step is not None:
                    if 0 < step <= _LARGEST_GAP:
                        return depth, numeral, "gap"
                    if -_LARGEST_GAP < step <= 0 and not label.upper:
                        return depth, numeral, "restart"
        return None

    def _late_start(self, label: NumberLabel) -> tuple[int, Numeral, str | None] | None:
        if not label.delimited or label.upper:
            return None
        for numeral in label.numerals:
            if numeral.system is System.NUMBER and 1 < numeral.value <= _LATEST_START:
                return len(self.items), numeral, "start"
        return None

    def _depth_by_indent(self, indent: int) -> int:
        """Under the innermost item that is not indented further than this one."""
        depth = len(self.items)
        while depth and self.items[depth - 1].indent > indent:
            depth -= 1
        return depth

    def _inside_out(self) -> Iterator[tuple[int, Item]]:
        for depth in range(len(self.items) - 1, -1, -1):
            yield depth, self.items[depth]


def _key(label: NumberLabel, numeral: Numeral) -> Key:
    return (label.shape, label.prefix, numeral.system, label.upper)


def _same_system(label: NumberLabel, like: Numeral) -> Numeral:
    return next((n for n in label.numerals if n.system is like.system), label.numerals[0])

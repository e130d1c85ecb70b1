"""What the lists of an ODT file look like, and the number that each item is printed with."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from lxml.etree import _Element as Element

from tryeza.documents.reading import symbol_fonts
from tryeza.documents.reading.left_out import LeftOut
from tryeza.documents.reading.opendocument import formats, names
from tryeza.documents.reading.opendocument.names import extension, fo, style, text
from tryeza.documents.reading.passages import clean

LEVELS: Final = 10
_PLACE: Final = re.compile(r"%(\d{1,2})%([^%]*)")
_LONGEST_NUMBER: Final = 200
_LARGEST_COUNT: Final = 2**31


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list style."""

    format: str = ""
    like_letters: bool = False  # "aa, bb" after "z" instead of "aa, ab"
    before: str = ""
    after: str = ""
    shown: int = 1  # how many levels up to this one
    pattern: str | None = None  # LibreOffice's own, "%1%.%2%"; goes before all of the above
    start: int = 1
    bullet: str | None = None
    indent: int | None = None  # twentieths of a point


@dataclass(frozen=True, slots=True)
class Printed:
    """A number as it stands before its paragraph."""

    text: str
    bullet: bool


class Count:
    """How far the levels of one list have come."""

    def __init__(self, id: str) -> None:
        self.id = id
        self._counts: list[int | None] = [None] * LEVELS

    def advance(self, level: int, levels: dict[int, Level], start: int | None) -> None:
        """Count one more item of a level; a level above that was never used counts as begun."""
        for above in range(level):
            if self._counts[above] is None:
                self._counts[above] = _start(levels, above)
        count = self._counts[level]
        if start is not None:
            self._counts[level] = start
        elif count is None:
            self._counts[level] = _start(levels, level)
        else:
            self._counts[level] = min(count + 1, _LARGEST_COUNT)
        self._counts[level + 1 :] = [None] * (LEVELS - level - 1)

    def printed(self, level: int, levels: dict[int, Level], left_out: LeftOut) -> Printed | None:
        """The number of the item that was counted last; None if nothing is printed."""
        definition = levels.get(level)
        if definition is None:
            return None
        if definition.bullet is not None:
            return Printed(definition.bullet, True)
        if not definition.format:
            return None
        write = self._writer(levels, left_out)
        if definition.pattern is not None:
            number = _by_pattern(definition.pattern, levels, write)
        else:
            shown = range(max(0, level + 1 - definition.shown), level + 1)
            parts = [write(index) for index in shown]
            number = definition.before + ".".join(filter(None, parts)) + definition.after
        number = clean(number[:_LONGEST_NUMBER]).strip()
        return Printed(number, False) if number else None

    def _writer(self, levels: dict[int, Level], left_out: LeftOut) -> Callable[[int], str]:
        def write(level: int) -> str:
            definition, count = levels.get(level), self._counts[level]
            if definition is None or count is None or not definition.format:
                return ""
            written = formats.write(count, definition.format, definition.like_letters)
            if written is None:
                left_out.add("number_formats")
                return str(count)
            return written

        return write


def _by_pattern(pattern: str, levels: dict[int, Level], write: Callable[[int], str]) -> str:
    """Fill in the places; a level without a number takes what follows it along."""

    def place(found: re.Match[str]) -> str:
        index = int(found[1]) - 1
        written = write(index) if 0 <= index < LEVELS else ""
        return written + found[2] if written else ""

    return _PLACE.sub(place, pattern)


def _start(levels: dict[int, Level], level: int) -> int:
    definition = levels.get(level)
    return definition.start if definition else 1


class ListStyles:
    """All list styles of a file by name, and the numbering of its headings."""

    def __init__(self, containers: Iterable[Element]) -> None:
        self._styles: dict[str, dict[int, Level]] = {}
        self.outline: dict[int, Level] = {}
        for container in containers:
            for element in container.iterchildren(text("list-style")):
                self._styles[element.get(style("name"), "")] = _levels(element)
            for element in container.iterchildren(text("outline-style")):
                self.outline = _levels(element)

    def levels(self, name: str | None) -> dict[int, Level]:
        """The levels of a list style, none for an unknown one."""
        return self._styles.get(name or "", {})


def _levels(container: Element) -> dict[int, Level]:
    levels: dict[int, Level] = {}
    for element in container:
        index = (names.whole(element.get(text("level"))) or 0) - 1
        if 0 <= index < LEVELS:
            levels[index] = _level(element)
    return levels


def _level(element: Element) -> Level:
    bullet = None
    if element.tag == text("list-level-style-bullet"):
        bullet = _bullet(element)
    elif element.tag == text("list-level-style-image"):
        bullet = "•"
    start = names.whole(element.get(text("start-value")))
    return Level(
        format=element.get(style("num-format"), ""),
        like_letters=element.get(style("num-letter-sync")) == "true",
        before=element.get(style("num-prefix"), ""),
        after=element.get(style("num-suffix"), ""),
        shown=names.whole(element.get(text("display-levels"))) or 1,
        pattern=element.get(extension("num-list-format")),
        start=1 if start is None else start,
        bullet=bullet,
        indent=_indent(element),
    )


def _bullet(element: Element) -> str:
    """The sign of a bullet; an unknown sign or none at all is the usual dot."""
    letters = element.find(style("text-properties"))
    font = None
    if letters is not None:
        font = letters.get(fo("font-family")) or letters.get(style("font-name"))
    signs = element.get(text("bullet-char"), "")[:_LONGEST_NUMBER]
    shown = "".join(symbol_fonts.sign(ord(one), (font or "").strip("'\"")) for one in signs).strip()
    return shown if shown and symbol_fonts.UNKNOWN not in shown else "•"


def _indent(element: Element) -> int | None:
    layout = element.find(style("list-level-properties"))
    if layout is None:
        return None
    aligned = layout.find(style("list-level-label-alignment"))
    if aligned is not None:
        return names.twips(aligned.get(fo("margin-left")))
    return names.twips(layout.get(text("space-before")))

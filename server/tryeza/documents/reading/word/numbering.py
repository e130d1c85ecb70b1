"""Resolves the lists of a Word file: their levels, from definitions, overrides and list styles."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Final

from lxml.etree import _Element as Element

from tryeza.documents.reading.word import names, settings
from tryeza.documents.reading.word.names import w

LEVELS: Final = 9
_MOST_STYLE_LINKS: Final = 10  # a list style that leads to a list style that leads to …
_MOST_OF_A_NAME: Final = 20
_LONGEST_TEXT: Final = 255  # of a level; Word allows 31


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list: how its number is written and when it starts anew."""

    start: int = 1
    format: str = "decimal"
    pattern: str | None = None  # examples of a custom format, "01, 02, 03, …"
    text: str = ""  # "%1.%2." with a place for the number of each level
    restart: int | None = None  # the level (from 1) whose use starts this one anew; 0 for never
    legal: bool = False  # all numbers decimal: "II" above, "2.1" here
    hidden: bool = False
    font: str | None = None  # what a bullet is to be looked up in
    indent: int | None = None  # twentieths of a point
    style: str | None = None  # the paragraph style that stands for this level
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Numbering:
    """One list (`w:num`): `series` is shared by lists that count on from each other."""

    series: str
    name: str | None
    levels: dict[int, Level]
    starts: dict[int, int] = field(default_factory=dict)  # level to the count this list begins with


class Definitions:
    """All lists of a file by their `w:numId`."""

    def __init__(self, root: Element | None) -> None:
        """Read `word/numbering.xml`; a file without it has no lists."""
        children = root if root is not None else ()
        self._abstract = {
            child.get(w("abstractNumId"), ""): child
            for child in children
            if child.tag == w("abstractNum")
        }
        self._by_list_style = {
            name: number
            for number, child in self._abstract.items()
            if (name := names.child_value(child, w("styleLink")))
        }
        self._levels: dict[str, dict[int, Level]] = {}
        self._lists = {
            child.get(w("numId"), ""): self._numbering(child)
            for child in children
            if child.tag == w("num")
        }
        self._named = self._by_name()

    def _by_name(self) -> dict[str, list[str]]:
        """One list of each series, since those of a series count together."""
        found: dict[str, list[str]] = {}
        series = {one.series: num_id for num_id, one in reversed(self._lists.items())}
        for num_id in reversed(series.values()):
            name = self._lists[num_id].name
            if name and len(found.setdefault(name, [])) < _MOST_OF_A_NAME:
                found[name].append(num_id)
        return found

    def get(self, num_id: str | None) -> Numbering | None:
        """The list of an id; None for none, for the id 0 (“no list”) and for a broken reference."""
        return self._lists.get(num_id) if num_id and num_id != "0" else None

    def level_of_style(self, num_id: str | None, style: str) -> int | None:
        """The level of a list that a paragraph style stands for, or None."""
        numbering = self.get(num_id)
        for index, level in numbering.levels.items() if numbering else ():
            if level.style == style:
                return index
        return None

    def indent(self, num_id: str | None, level: int) -> int | None:
        """The left indent that a level of a list gives, twentieths of a point, or None."""
        numbering = self.get(num_id)
        definition = numbering.levels.get(level) if numbering else None
        return definition.indent if definition else None

    def named(self, name: str) -> list[str]:
        """The ids of the first lists that have a name, as fields refer to them."""
        return self._named.get(name, [])

    def _numbering(self, element: Element) -> Numbering:
        series = self._follow_list_styles(names.child_value(element, w("abstractNumId")) or "")
        levels = self._levels_of(series)
        starts: dict[int, int] = {}
        for override in element.iterchildren(w("lvlOverride")):
            index = _index(override)
            if index is None:
                continue
            for own in override.iterchildren(w("lvl")):
                levels = {**levels, index: _level(own)}
            start = names.number(names.child_value(override, w("startOverride")))
            if start is not None:
                starts[index] = start
        name = names.child_value(self._abstract.get(series), w("name"))
        return Numbering(series, name, levels, starts)

    def _follow_list_styles(self, abstract: str) -> str:
        """The definition that holds the levels: a list style's user only points at its owner."""
        for _ in range(_MOST_STYLE_LINKS):
            name = names.child_value(self._abstract.get(abstract), w("numStyleLink"))
            if name is None or name not in self._by_list_style:
                break
            abstract = self._by_list_style[name]
        return abstract

    def _levels_of(self, abstract: str) -> dict[int, Level]:
        if abstract not in self._levels:
            element = self._abstract.get(abstract)
            self._levels[abstract] = dict(_levels(element)) if element is not None else {}
        return self._levels[abstract]


def _levels(abstract: Element) -> Iterator[tuple[int, Level]]:
    for element in abstract.iterchildren(w("lvl")):
        index = _index(element)
        if index is not None:
            yield index, _level(element)


def _index(element: Element) -> int | None:
    index = names.number(element.get(w("ilvl")))
    return index if index is not None and 0 <= index < LEVELS else None


def _level(element: Element) -> Level:
    looks = settings.of_run(element.find(names.R_PROPERTIES))
    layout = settings.of_paragraph(element.find(names.P_PROPERTIES))
    start = names.number(names.child_value(element, w("start")))
    legal = element.find(w("isLgl"))
    level = Level(
        start=1 if start is None else start,
        text=(names.child_value(element, w("lvlText")) or "")[:_LONGEST_TEXT],
        restart=names.number(names.child_value(element, w("lvlRestart"))),
        legal=legal is not None and names.is_on(legal),
        hidden=looks.get("hidden", False),
        font=looks.get("font"),
        indent=layout.get("indent"),
        style=names.child_value(element, w("pStyle")),
        language=looks.get("language"),
    )
    return _with_format(level, element)


def _with_format(level: Level, element: Element) -> Level:
    """Newer formats stand in alternatives, with an older one for older programs beside them."""
    formats = element.find(w("numFmt"))
    alternatives = element.find(names.ALTERNATIVES)
    if formats is None and alternatives is not None:
        branch = names.chosen(alternatives)
        formats = branch.find(w("numFmt")) if branch is not None else None
    if formats is None:
        return level
    name = formats.get(names.VAL) or "decimal"
    return replace(level, format=name, pattern=formats.get(w("format")))

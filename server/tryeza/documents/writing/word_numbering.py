"""Gives the labels of a text to Word as its own numbering, printed exactly as they read."""

from typing import Final, NamedTuple

from docx.document import Document
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.text.paragraph import Paragraph as WordParagraph
from lxml.etree import _Element as Element

from tryeza.documents.writing.word_labels import Counted, Pattern, countings

DEEPEST: Final = 8  # of Word's nine levels, counted from 0
_LONGEST: Final = 31  # characters of a level's text
_HANGING: Final = 624  # 1.1 cm in twentieths of a point, as the styles of items have it


class _Key(NamedTuple):
    """What tells lists apart."""

    pattern: Pattern
    level: int
    heading: bool


class Numbering:
    """The lists of a document that is being written."""

    def __init__(self, document: Document) -> None:
        self._root = document.part.numbering_part.element
        self._definitions: dict[_Key, int] = {}
        self._open: dict[_Key, Counted] = {}
        self._lists: dict[_Key, int] = {}
        self._last = max((one.numId for one in self._root.num_lst), default=0)

    def number(self, paragraph: WordParagraph, label: str, level: int, *, heading: bool) -> bool:
        """Let Word print this label before a paragraph; False for one that no list can print.

        A label that is not the next of a list begins it anew. What has no count is the fixed text
        of a list of its own.
        """
        if not label or len(label) > _LONGEST or not label.isprintable() or "%" in label:
            return False
        level = min(level, DEEPEST)
        ways = countings(label)
        way = next((way for way in ways if self._goes_on(way, level, heading)), None)
        if way is None:
            way = ways[0]
            self._begin(_Key(way.pattern, level, heading), way.count)
        key = _Key(way.pattern, level, heading)
        self._open[key] = way
        _apply(paragraph, self._lists[key], level)
        return True

    def _goes_on(self, way: Counted, level: int, heading: bool) -> bool:
        last = self._open.get(_Key(way.pattern, level, heading))
        return last is not None and (not way.pattern.counts or way.count == last.count + 1)

    def _begin(self, key: _Key, start: int) -> None:
        """A list that begins at a count; those of one pattern share its definition."""
        if key not in self._definitions:
            self._definitions[key] = self._define(key)
        self._last += 1
        override = _w("lvlOverride", _w("startOverride", val=start), ilvl=key.level)
        definition = _w("abstractNumId", val=self._definitions[key])
        self._root.append(_w("num", definition, override, numId=self._last))
        self._lists[key] = self._last

    def _define(self, key: _Key) -> int:
        held = self._root.findall(qn("w:abstractNum"))
        taken = (int(one.get(qn("w:abstractNumId")) or 0) for one in held)
        number = 1 + max(taken, default=-1)
        kind = _w("multiLevelType", val="multilevel")
        self._root.insert(len(held), _w("abstractNum", kind, _level(key), abstractNumId=number))
        return number


def _level(key: _Key) -> Element:
    pattern, level = key.pattern, key.level
    place = f"%{level + 1}" if pattern.counts else ""
    return _w(
        "lvl",
        _w("start", val=1),
        _w("numFmt", val=pattern.form),
        _w("suff", val="space" if key.heading else "tab"),
        _w("lvlText", val=f"{pattern.before}{place}{pattern.after}"),
        _w("lvlJc", val="left"),
        _w("pPr", _indent(key)),
        ilvl=level,
    )


def _indent(key: _Key) -> Element:
    if key.heading:
        return _w("ind", left=0, firstLine=0)
    return _w("ind", left=_HANGING * (key.level + 1), hanging=_HANGING)


def _apply(paragraph: WordParagraph, number: int, level: int) -> None:
    """Put it after the style, the only other property of a new paragraph."""
    numbered = _w("numPr", _w("ilvl", val=level), _w("numId", val=number))
    paragraph._p.get_or_add_pPr().append(numbered)


def _w(tag: str, *children: Element, **values: str | int) -> Element:
    made = OxmlElement(f"w:{tag}", {qn(f"w:{name}"): str(value) for name, value in values.items()})
    made.extend(children)
    return made

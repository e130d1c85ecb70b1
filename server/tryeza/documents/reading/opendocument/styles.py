"""Resolves the styles of an ODT file: what each sets, with all that it inherits."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final, TypedDict

from lxml.etree import _Element as Element

from tryeza.documents.reading.opendocument import names
from tryeza.documents.reading.opendocument.names import fo, style
from tryeza.documents.reading.passages import clean

_CODED: Final = re.compile(r"_([0-9a-f]{2,4})_")
_PART_OF_LANGUAGE: Final = re.compile(r"[A-Za-z0-9]{2,8}\Z")
_NO_LANGUAGE: Final = frozenset({"none", "zxx", "und"})
_LONGEST_NAME: Final = 253


class Look(TypedDict, total=False):
    """The properties that are set; one that is missing is left to the style below."""

    bold: bool
    italic: bool
    hidden: bool
    font: str
    language: str
    language_asian: str
    language_complex: str
    alignment: str
    indent: int  # twentieths of a point


@dataclass(frozen=True, slots=True)
class Style:
    """A style with everything it inherits."""

    name: str  # as people see it; that of the named style below, for one made on the fly
    look: Look
    list_style: str | None = None


class Styles:
    """All styles of a file, by family and name."""

    def __init__(self, containers: Iterable[Element]) -> None:
        """Read the styles in these elements; later ones go before earlier ones of a name."""
        self._elements: dict[tuple[str, str], Element] = {}
        self._automatic: set[tuple[str, str]] = set()
        self._defaults: dict[str, Look] = {}
        for container in containers:
            self._take(container, automatic=container.tag.endswith("automatic-styles"))
        self._resolved: dict[tuple[str, str], Style] = {}

    def paragraph(self, name: str | None) -> Style:
        """The paragraph style of a name."""
        return self._get("paragraph", name or "")

    def text(self, name: str | None) -> Style:
        """The character style of a name."""
        return self._get("text", name or "")

    def default(self) -> Look:
        """What holds where no paragraph style says otherwise."""
        return self._defaults.get("paragraph", {})

    def _take(self, container: Element, *, automatic: bool) -> None:
        for element in container.iterchildren(style("style")):
            key = (element.get(style("family"), ""), element.get(style("name"), ""))
            self._elements[key] = element
            if automatic:
                self._automatic.add(key)
        for element in container.iterchildren(style("default-style")):
            self._defaults[element.get(style("family"), "")] = _look(element)

    def _get(self, family: str, name: str) -> Style:
        if (family, name) not in self._resolved:
            self._resolve(family, name)
        return self._resolved[family, name]

    def _resolve(self, family: str, name: str) -> None:
        """Resolve the line of ancestors from the oldest on; a circle is cut where it closes."""
        line: dict[str, None] = {}
        current: str | None = name
        while current is not None and current not in line:
            if (family, current) in self._resolved:
                break
            line[current] = None
            element = self._elements.get((family, current))
            current = element.get(style("parent-style-name")) if element is not None else None
        below = self._resolved.get((family, current)) if current is not None else None
        for one in reversed(line):
            below = self._style(family, one, below)
            self._resolved[family, one] = below

    def _style(self, family: str, name: str, below: Style | None) -> Style:
        element = self._elements.get((family, name))
        inherited = below.look if below else Look()
        if element is None:
            return Style(_shown(name), inherited)
        made_on_the_fly = (family, name) in self._automatic
        shown = element.get(style("display-name")) or _shown(name)
        list_style = element.get(style("list-style-name"))
        if list_style is None and below:
            list_style = below.list_style
        return Style(
            name=(below.name if below else "") if made_on_the_fly else clean(shown)[:_LONGEST_NAME],
            look={**inherited, **_look(element)},
            list_style=list_style,
        )


def _shown(name: str) -> str:
    """“Heading_20_1” is how a file spells “Heading 1”."""
    return clean(_CODED.sub(lambda found: chr(int(found[1], 16)), name))[:_LONGEST_NAME]


def _look(element: Element) -> Look:
    look = Look()
    letters = element.find(style("text-properties"))
    if letters is not None:
        _read_letters(letters, look)
    layout = element.find(style("paragraph-properties"))
    if layout is not None:
        if alignment := layout.get(fo("text-align")):
            look["alignment"] = alignment
        if (indent := names.twips(layout.get(fo("margin-left")))) is not None:
            look["indent"] = indent
    return look


def _read_letters(letters: Element, look: Look) -> None:
    if weight := letters.get(fo("font-weight")):
        look["bold"] = weight == "bold" or (weight.isdigit() and int(weight[:4]) >= 600)
    if slant := letters.get(fo("font-style")):
        look["italic"] = slant in ("italic", "oblique")
    if display := letters.get(names.text("display")) or letters.get(style("text-display")):
        look["hidden"] = display == "none"
    if font := letters.get(style("font-name")) or letters.get(fo("font-family")):
        look["font"] = font.strip("'\"")
    if language := _language(letters, fo, ""):
        look["language"] = language
    if language := _language(letters, style, "-asian"):
        look["language_asian"] = language
    if language := _language(letters, style, "-complex"):
        look["language_complex"] = language


def _language(letters: Element, vocabulary: Callable[[str], str], script: str) -> str | None:
    """The language tag, of up to three parts that stand in attributes of their own."""
    whole = letters.get(style(f"rfc-language-tag{script}"))
    if whole and all(_PART_OF_LANGUAGE.match(part) for part in whole.split("-")[:4]):
        return whole
    language, *rest = (
        letters.get(vocabulary(f"{part}{script}")) for part in ("language", "script", "country")
    )
    if language is None or language.lower() in _NO_LANGUAGE:
        return None
    parts = [language, *(part for part in rest if part and part != "none")]
    return "-".join(parts) if all(map(_PART_OF_LANGUAGE.match, parts)) else None

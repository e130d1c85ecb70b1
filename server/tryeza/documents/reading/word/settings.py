"""What styles, paragraphs and runs of Word say about their looks, as far as reading needs it."""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Final, TypedDict

from lxml.etree import _Element as Element

from tryeza.documents.reading.word import names
from tryeza.documents.reading.word.names import w


class Setting(TypedDict, total=False):
    """The properties that are set; one that is missing is left to the style below."""

    bold: bool
    bold_complex: bool  # for right-to-left and complex scripts
    italic: bool
    italic_complex: bool
    hidden: bool
    right_to_left: bool
    language: str
    language_asian: str
    language_complex: str
    font: str
    style: str
    outline: int
    alignment: str
    indent: int  # twentieths of a point
    num_id: str
    level: int


_EAST_ASIAN: Final = w("eastAsia")
_COMPLEX: Final = w("bidi")
_LANGUAGE: Final = re.compile(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8}){0,4}\Z")
_SWITCHES: Final[dict[str, str]] = {
    w("b"): "bold",
    w("bCs"): "bold_complex",
    w("i"): "italic",
    w("iCs"): "italic_complex",
    w("vanish"): "hidden",
    w("rtl"): "right_to_left",
    w("cs"): "right_to_left",
}


def of_run(properties: Element | None) -> Setting:
    """What a `w:rPr` sets."""
    found = Setting()
    for child in properties if properties is not None else ():
        switch = _SWITCHES.get(str(child.tag))
        if switch is not None:
            found[switch] = names.is_on(child)  # type: ignore[literal-required]
        elif reader := _RUN.get(str(child.tag)):
            reader(child, found)
    return found


def of_paragraph(properties: Element | None) -> Setting:
    """What a `w:pPr` sets for the paragraph; its `w:rPr` concerns the paragraph mark only."""
    found = Setting()
    for child in properties if properties is not None else ():
        if reader := _PARAGRAPH.get(str(child.tag)):
            reader(child, found)
    return found


def over(above: Setting, below: Setting) -> Setting:
    """The properties above where they are set, those below where they are not.

    Who joins another list than the one below without naming a level begins at its top.
    """
    found: Setting = {**below, **above}
    if above.get("num_id", below.get("num_id")) != below.get("num_id") and "level" not in above:
        found["level"] = 0
    return found


def _style(element: Element, found: Setting) -> None:
    if value := element.get(names.VAL):
        found["style"] = value


def _language(element: Element, found: Setting) -> None:
    if value := _tag(element.get(names.VAL)):
        found["language"] = value
    if value := _tag(element.get(_EAST_ASIAN)):
        found["language_asian"] = value
    if value := _tag(element.get(_COMPLEX)):
        found["language_complex"] = value


@lru_cache(maxsize=1_000)
def _tag(value: str | None) -> str | None:
    """The value if it has the form of a language tag; Word writes `x-none` for none."""
    is_tag = value is not None and _LANGUAGE.match(value) and value.lower() != "x-none"
    return value if is_tag else None


def _font(element: Element, found: Setting) -> None:
    if value := element.get(w("ascii")) or element.get(w("hAnsi")):
        found["font"] = value


def _outline(element: Element, found: Setting) -> None:
    value = names.number(element.get(names.VAL))
    if value is not None:
        found["outline"] = value


def _alignment(element: Element, found: Setting) -> None:
    if value := element.get(names.VAL):
        found["alignment"] = value


def _indent(element: Element, found: Setting) -> None:
    value = names.number(element.get(w("left")) or element.get(w("start")))
    if value is not None:
        found["indent"] = value


def _numbering(element: Element, found: Setting) -> None:
    number = names.child_value(element, w("numId"))
    if number is not None:
        found["num_id"] = number
    level = names.number(names.child_value(element, w("ilvl")))
    if level is not None:
        found["level"] = level


_Reader = Callable[[Element, Setting], None]
_RUN: Final[dict[str, _Reader]] = {
    w("rStyle"): _style,
    w("lang"): _language,
    w("rFonts"): _font,
}
_PARAGRAPH: Final[dict[str, _Reader]] = {
    w("pStyle"): _style,
    w("outlineLvl"): _outline,
    w("jc"): _alignment,
    w("ind"): _indent,
    w("numPr"): _numbering,
}

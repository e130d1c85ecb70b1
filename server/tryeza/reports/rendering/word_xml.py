"""Builds WordprocessingML elements: short names for the few that a report needs."""

import re
from collections.abc import Iterable

from lxml import etree

from tryeza.reports.rendering.printable import printable

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMESPACES = {"w": W, "r": R}
MILLIMETRE = 1440 / 25.4  # twentieths of a point
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_WORD_LANGUAGES = {
    "sq": "sq-AL",
    "sr": "sr-Latn-RS",
    "sr-latn": "sr-Latn-RS",
    "sr-cyrl": "sr-Cyrl-RS",
    "en": "en-GB",
    "tr": "tr-TR",
    "mk": "mk-MK",
}
_TAG = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8}){0,2}", re.IGNORECASE)


def element(tag: str, *children: etree._Element, **attributes: str | int) -> etree._Element:
    """A `w:` element with `w:` attributes: element("jc", val="right")."""
    made = etree.Element(f"{{{W}}}{tag}", nsmap=NAMESPACES)
    for name, value in attributes.items():
        made.set(f"{{{W}}}{name}", str(value))
    made.extend(children)
    return made


def word_language(tag: str) -> str:
    """The tag that Word knows a language by; empty for what is no language tag."""
    known = _WORD_LANGUAGES.get(tag.lower())
    return known or (tag if _TAG.fullmatch(tag) else "")


def run(text: str, *properties: etree._Element, language: str = "") -> etree._Element:
    """A run; line feeds become line breaks. `properties` stand in the schema's order."""
    made = element("r")
    known = word_language(language) if language else ""
    looks = [*properties, element("lang", val=known)] if known else list(properties)
    if looks:
        made.append(element("rPr", *looks))
    for place, line in enumerate(printable(text).split("\n")):
        if place:
            made.append(element("br"))
        made.append(_text(line))
    return made


def _text(line: str) -> etree._Element:
    text = element("t")
    text.text = line
    text.set(_SPACE, "preserve")
    return text


def paragraph(
    style: str, runs: Iterable[etree._Element], *properties: etree._Element
) -> etree._Element:
    """A paragraph in a style; `properties` follow the style in the schema's order."""
    return element("p", element("pPr", element("pStyle", val=style), *properties), *runs)


def field(instruction: str) -> etree._Element:
    """A field that the reader's program fills in: PAGE, NUMPAGES."""
    return element("fldSimple", run("1"), instr=f" {instruction} ")


def twips(millimetres: float) -> int:
    """Millimetres as twentieths of a point."""
    return round(millimetres * MILLIMETRE)

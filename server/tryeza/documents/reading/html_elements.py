"""What an HTML element brings to the text inside it, and which elements bring no text at all."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from tryeza.documents.reading.html_notes import note_id
from tryeza.documents.reading.passages import link

BLOCKS: Final = frozenset(
    [
        *("address", "article", "aside", "blockquote", "body", "caption", "center", "dd"),
        *("details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form"),
        *("h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li"),
        *("main", "menu", "nav", "ol", "p", "pre", "section", "summary"),
        *("table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"),
    ]
)
VOID: Final = frozenset(
    [
        *("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta"),
        *("param", "source", "track", "wbr"),
    ]
)
_WITHOUT_TEXT: Final = frozenset(
    [
        *("applet", "audio", "button", "canvas", "del", "head", "iframe", "map", "noscript"),
        *("object", "script", "select", "style", "svg", "template", "textarea", "video"),
    ]
)
HEADINGS: Final = {f"h{level}": level - 1 for level in range(1, 7)}
_FRAMES: Final = frozenset(["navigation", "banner", "contentinfo", "search"])
_TITLES: Final = frozenset([*HEADINGS, "p", "div"])
_BOLD: Final = frozenset(["b", "strong"])
_ITALIC: Final = frozenset(["i", "em", "cite", "var", "dfn"])
_HIDDEN: Final = re.compile(r"display:none|visibility:hidden")


@dataclass(slots=True)
class Element:
    """An open element and what it brings to the text inside it."""

    tag: str = ""
    bold: bool = False
    italic: bool = False
    centred: bool = False
    language: str | None = None
    href: str | None = None
    mark: str | None = None  # of a list item, until its first block takes it
    note: str | None = None  # the id of the footnote that this is
    spaced: bool = False  # its white space counts
    level: int | None = None  # of the heading or of the numbered item that it is, from 0
    titled: bool = False  # the title of the whole text
    numbers: bool = False  # holds the number of the paragraph around it


def element(tag: str, attributes: Mapping[str, str], outer: Element, *, empty: bool) -> Element:
    """The element that begins inside `outer`; `empty` says that its paragraph has no text yet."""
    style = _style(attributes)
    classes = attributes.get("class", "").split()
    return Element(
        tag=tag,
        bold=outer.bold or tag in _BOLD or "font-weight:bold" in style,
        italic=outer.italic or tag in _ITALIC or "font-style:italic" in style,
        centred=outer.centred or _is_centred(tag, attributes),
        language=attributes.get("lang") or attributes.get("xml:lang") or outer.language,
        href=link(attributes.get("href")) if tag == "a" else outer.href,
        note=note_id(tag, attributes) or outer.note,
        spaced=outer.spaced or tag == "pre" or "white-space:pre" in style,
        level=_level(tag, attributes) if tag in BLOCKS else outer.level,
        titled=outer.titled or (tag in _TITLES and "title" in classes),
        numbers=outer.level is not None and "number" in classes and empty,
    )


# `<head>` ends by itself where the body begins.
_TAGS_WITHOUT_TEXT: Final = re.compile(
    rf"<(/?)({'|'.join(sorted(_WITHOUT_TEXT - {'head'}))})(?=[\s/>])", re.IGNORECASE
)


def unended(markup: str) -> list[str]:
    """What follows each kind of element without text that begins and never ends: it is lost."""
    begun: dict[str, int] = {}
    for found in _TAGS_WITHOUT_TEXT.finditer(markup):
        ends, tag = found[1] == "/", found[2].lower()
        if ends:
            begun.pop(tag, None)
        else:
            begun.setdefault(tag, found.end())
    return [markup[start:] for start in begun.values()]


def frames_page(tag: str, attributes: Mapping[str, str]) -> bool:
    """Whether an element is a menu or a banner of the page around the text."""
    return tag == "nav" or attributes.get("role") in _FRAMES


def is_hidden(attributes: Mapping[str, str]) -> bool:
    """Whether nobody sees the element."""
    return "hidden" in attributes or bool(_HIDDEN.search(_style(attributes)))


def has_no_text(tag: str) -> bool:
    """Whether what the element holds is no text of the page; text marked as deleted is none."""
    return tag in _WITHOUT_TEXT


def _style(attributes: Mapping[str, str]) -> str:
    return attributes.get("style", "").replace(" ", "").lower()


def _level(tag: str, attributes: Mapping[str, str]) -> int | None:
    """A heading's level, or how deep a numbered item says that it stands."""
    if tag in HEADINGS:
        own = attributes.get("aria-level", "")
        return int(own) - 1 if re.fullmatch(r"[1-9]", own) else HEADINGS[tag]
    item = attributes.get("data-level", "")
    return int(item) if re.fullmatch(r"[0-8]", item) else None


def _is_centred(tag: str, attributes: Mapping[str, str]) -> bool:
    aligned = attributes.get("align", "").lower() == "center"
    return tag == "center" or aligned or "text-align:center" in _style(attributes)

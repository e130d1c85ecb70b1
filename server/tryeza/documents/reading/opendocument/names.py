"""The names of OpenDocument, and how its attributes are read."""

import re
from typing import Final

_VOCABULARY: Final = "urn:oasis:names:tc:opendocument:xmlns:"
_COMPATIBLE: Final = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
_EXTENSIONS: Final = "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"

_TWIPS: Final = {"cm": 1440 / 2.54, "mm": 144 / 2.54, "in": 1440.0, "pt": 20.0, "pc": 240.0}
_LENGTH: Final = re.compile(r"(-?\d{1,6}(?:\.\d{1,9})?)(cm|mm|in|pt|pc)\Z")
_WHOLE: Final = re.compile(r"-?\d{1,9}\Z")


def office(name: str) -> str:
    """A name of the vocabulary of documents as a whole."""
    return f"{{{_VOCABULARY}office:1.0}}{name}"


def text(name: str) -> str:
    """A name of the vocabulary of text."""
    return f"{{{_VOCABULARY}text:1.0}}{name}"


def table(name: str) -> str:
    """A name of the vocabulary of tables."""
    return f"{{{_VOCABULARY}table:1.0}}{name}"


def style(name: str) -> str:
    """A name of the vocabulary of styles."""
    return f"{{{_VOCABULARY}style:1.0}}{name}"


def draw(name: str) -> str:
    """A name of the vocabulary of drawings."""
    return f"{{{_VOCABULARY}drawing:1.0}}{name}"


def fo(name: str) -> str:
    """A name taken over from XSL formatting objects."""
    return f"{{{_COMPATIBLE}}}{name}"


def extension(name: str) -> str:
    """A name of LibreOffice's own extensions."""
    return f"{{{_EXTENSIONS}}}{name}"


HREF: Final = "{http://www.w3.org/1999/xlink}href"
ID: Final = "{http://www.w3.org/XML/1998/namespace}id"
P: Final = text("p")
H: Final = text("h")
STYLE_NAME: Final = text("style-name")


def whole(value: str | None) -> int | None:
    """A whole number, or None if it is none."""
    return int(value) if value and _WHOLE.match(value) else None


def twips(value: str | None) -> int | None:
    """A length in twentieths of a point, or None if it is none, or is relative."""
    found = _LENGTH.match(value or "")
    return round(float(found[1]) * _TWIPS[found[2]]) if found else None

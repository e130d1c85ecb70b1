"""The names of WordprocessingML, and how its attributes are read."""

from typing import Final

from lxml.etree import _Element as Element

MAIN: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE_RELATIONS: Final = "http://schemas.openxmlformats.org/package/2006/relationships"
CONTENT_TYPES: Final = "http://schemas.openxmlformats.org/package/2006/content-types"
COMPATIBILITY: Final = "http://schemas.openxmlformats.org/markup-compatibility/2006"
WORD_2010: Final = "http://schemas.microsoft.com/office/word/2010/wordml"
WORD_2012: Final = "http://schemas.microsoft.com/office/word/2012/wordml"
COMMENT_IDS: Final = "http://schemas.microsoft.com/office/word/2016/wordml/cid"
COMMENT_FACTS: Final = "http://schemas.microsoft.com/office/word/2018/wordml/cex"
MATHS: Final = "http://schemas.openxmlformats.org/officeDocument/2006/math"

# ISO/IEC 29500 Strict gives the same vocabulary other addresses.
STRICT: Final = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", MAIN.encode()),
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships", RELATIONS.encode()),
    (b"http://purl.oclc.org/ooxml/officeDocument/math", MATHS.encode()),
)

OFF: Final = frozenset({"0", "false", "off", "none"})


def w(name: str) -> str:
    """A name of the main vocabulary, as the tree spells it."""
    return f"{{{MAIN}}}{name}"


def m(name: str) -> str:
    """A name of the vocabulary of formulas."""
    return f"{{{MATHS}}}{name}"


VAL: Final = w("val")
P: Final = w("p")
TABLE: Final = w("tbl")
P_PROPERTIES: Final = w("pPr")
R_PROPERTIES: Final = w("rPr")
ALTERNATIVES: Final = f"{{{COMPATIBILITY}}}AlternateContent"
CHOICE: Final = f"{{{COMPATIBILITY}}}Choice"
FALLBACK: Final = f"{{{COMPATIBILITY}}}Fallback"
R_ID: Final = f"{{{RELATIONS}}}id"

_UNDERSTOOD: Final = frozenset(
    {"wps", "wpg", "wpc", "wpi", "wp14", "w14", "w15", "w16", "a14", "wp15", "cx", "am3d", "v"}
)


def is_on(element: Element) -> bool:
    """Whether a switch such as `w:b` is on: it is unless its value says no."""
    value = element.get(VAL)
    return value is None or value.lower() not in OFF


def child_value(element: Element | None, name: str) -> str | None:
    """The `w:val` of a child element, or None."""
    child = element.find(name) if element is not None else None
    return child.get(VAL) if child is not None else None


def number(text: str | None) -> int | None:
    """A whole number as Word writes it, or None; bounded to 32 bits like Word's own."""
    try:
        value = round(float(text)) if text else None
    except (ValueError, OverflowError):
        return None
    return value if value is not None and abs(value) < 2**31 else None


def chosen(alternatives: Element) -> Element | None:
    """The branch of `mc:AlternateContent` to read: the first understood choice, or the fallback."""
    for choice in alternatives.iterchildren(CHOICE):
        if set((choice.get("Requires") or "").split()) <= _UNDERSTOOD:
            return choice
    return alternatives.find(FALLBACK)

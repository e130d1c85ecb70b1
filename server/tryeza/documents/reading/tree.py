"""Parses one XML part of a document into a tree without trusting it."""

from collections.abc import Sequence
from typing import Final

from lxml import etree

from tryeza.documents.content import Unreadable

MOST_MARKUP: Final = 4_000_000  # tags and attributes together, some 250 bytes of memory each
DEEPEST: Final = 128  # elements within elements; real documents stay below 40

_BAD_CHARACTER = (etree.ErrorTypes.ERR_INVALID_CHAR, etree.ErrorTypes.ERR_INVALID_CHARREF)
_DEEPER = etree.XPath("boolean(" + "/*" * (DEEPEST + 1) + ")")


def parse(data: bytes, part: str, same_names: Sequence[tuple[bytes, bytes]] = ()) -> etree._Element:
    """The root element of an XML part; `same_names` are namespaces to read as if they were others.

    Raises Unreadable: wrong_encoding, external_entities, too_deep, too_many_paragraphs (more
    markup than is read), truncated (not well-formed).
    """
    utf8 = _as_utf8(data, part)
    for other, usual in same_names:
        utf8 = utf8.replace(other, usual)
    _refuse_definitions(utf8, part)
    if utf8.count(b"<") + utf8.count(b"=") > MOST_MARKUP:
        raise Unreadable(
            "too_many_paragraphs",
            "The document holds more than can be imported at once. "
            "Divide it into several documents and import each.",
            part=part,
        )
    parser = etree.XMLParser(
        encoding="utf-8",
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(utf8, parser)
    except etree.XMLSyntaxError as error:
        raise _not_well_formed(error, part) from error
    if _DEEPER(root):
        raise _too_deep(part)
    return root


def _as_utf8(data: bytes, part: str) -> bytes:
    """The part in UTF-8, whatever it declares; documents may use UTF-8 and UTF-16 only."""
    try:
        if data.startswith((b"\xff\xfe", b"\xfe\xff")):
            return data.decode("utf-16").encode()
        data.decode("utf-8")
    except UnicodeError as error:
        raise Unreadable(
            "wrong_encoding",
            f"The part {part!r} of the file is not in the encoding that documents must use "
            "(UTF-8). Open the file in a word processor, save it again, and import the new file.",
            "wrongly_encoded_part",
            part=part,
        ) from error
    return data.removeprefix(b"\xef\xbb\xbf")


def _refuse_definitions(utf8: bytes, part: str) -> None:
    """Refuse a document type or an entity: no document needs one, and both are ways to attack."""
    if b"<!DOCTYPE" in utf8 or b"<!ENTITY" in utf8:
        raise Unreadable(
            "external_entities",
            f"The part {part!r} of the file defines entities, which can pull in other files or "
            "grow without end, so the file was refused. Copy the text into a new document.",
            part=part,
        )


def _not_well_formed(error: etree.XMLSyntaxError, part: str) -> Unreadable:
    if "depth" in str(error).lower():
        return _too_deep(part)
    line = error.lineno or 0
    if getattr(error, "code", None) in _BAD_CHARACTER:
        return Unreadable(
            "wrong_encoding",
            f"The part {part!r} of the file holds, at line {line}, a control character or half a "
            "character, which no text may hold. Save the file again in a word processor.",
            "control_character",
            part=part,
            line=line,
        )
    return Unreadable(
        "truncated",
        f"The part {part!r} of the file is damaged at line {line}: it is not well-formed XML. "
        "Open the file in a word processor, save it again, and import the new file.",
        part=part,
        line=line,
    )


def _too_deep(part: str) -> Unreadable:
    return Unreadable(
        "too_deep",
        f"The part {part!r} of the file nests elements more than {DEEPEST} deep, which no real "
        "document does. Copy the text into a new document and import that.",
        part=part,
        limit=DEEPEST,
    )
